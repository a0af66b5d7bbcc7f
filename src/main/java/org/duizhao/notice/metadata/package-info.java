/** What a notice says of itself outside its body, and the order of places. */
package org.duizhao.notice.metadata;
