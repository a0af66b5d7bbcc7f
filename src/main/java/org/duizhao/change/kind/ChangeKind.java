package org.duizhao.change.kind;

import java.util.Locale;

/** What became of a measure from one version of a notice to the next. */
public enum ChangeKind {

    /** The same words in the same place; punctuation may differ. */ UNCHANGED,
    /** In the same place, reworded. */ MODIFIED,
    /** The same words in another place. */ MOVED,
    /** In another place, reworded. */ MOVED_MODIFIED,
    /** One measure became several. */ SPLIT,
    /** Several measures became one. */ MERGED,
    /** The new notice alone has it. */ ADDED,
    /** The old notice alone has it. */ DELETED;

    /** As the JSON writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it stands in another place than those around it. */
    public boolean isMoved() {
        return this == MOVED || this == MOVED_MODIFIED;
    }
}
