/**
 * Which of two requirements is the stricter, and why: 每月≥1 in one county, 每季度≥1 in another. Knows requirements, not notices.
 */
package org.duizhao.extract.comparison;
