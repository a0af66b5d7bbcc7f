/** Where text stands: in the file as it was read, and in a measure. */
package org.duizhao.notice.source;
