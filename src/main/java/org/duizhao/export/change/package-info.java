/**
 * What changed between two notices as every format shows it: the table 条款 · 去年 · 今年 · 变化说明 · 备注, and the page in front of it.
 */
package org.duizhao.export.change;
