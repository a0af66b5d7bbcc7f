/** Words for duties, and the tail of a sentence that says whose it is. */
package org.duizhao.chinese.duty;
