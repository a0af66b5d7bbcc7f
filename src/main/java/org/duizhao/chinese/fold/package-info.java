/** Characters made equal that a reader does not tell apart. */
package org.duizhao.chinese.fold;
