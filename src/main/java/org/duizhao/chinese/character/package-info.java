/** Sets of characters, and where a text holds them. */
package org.duizhao.chinese.character;
