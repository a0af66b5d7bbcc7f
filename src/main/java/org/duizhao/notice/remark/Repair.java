package org.duizhao.notice.remark;

import org.duizhao.notice.source.SourceRange;

/**
 * One edit of the source that can be shown and taken back.
 *
 * @param before the text of the source at {@code source}
 * @param after  what stands there now; empty where it was dropped
 */
public record Repair(RepairKind kind, String before, String after, SourceRange source) {
}
