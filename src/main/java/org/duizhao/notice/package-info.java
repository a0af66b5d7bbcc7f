/** A notice (通知), read, repaired and taken apart. This and all below are immutable values that know no other package and no library. */
package org.duizhao.notice;
