/**
 * That text becomes clean paragraphs; every edit is a {@link org.duizhao.notice.remark.Repair} that can be shown and taken back.
 * Knows {@code notice}, {@code language}, {@code read} and its sub-packages.
 */
package org.duizhao.repair;
