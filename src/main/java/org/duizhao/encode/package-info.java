/**
 * A sentence becomes a vector, so that sentences which say the same in other words lie close; behind an interface that may also have
 * nothing to give, for the encoder is a native library. Vectors are kept on the disk.
 */
package org.duizhao.encode;
