/**
 * Plain text in whichever encoding it has.
 */
package org.duizhao.read.text;
