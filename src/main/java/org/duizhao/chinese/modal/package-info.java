/** Words that say how strongly a sentence binds, and the words that only hold their characters (要素, 应急, 须知). */
package org.duizhao.chinese.modal;
