/** Numbers as Chinese notices write them, and the measure words that follow them. */
package org.duizhao.chinese.number;
