package org.duizhao.desktop.reading;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.SourceRange;

/** Something that was done to a notice's text, or that a reader should look at. */
public sealed interface Remark {

    /** Where in the text as read. */
    SourceRange source();

    /** An edit. */
    record Repaired(Repair repair) implements Remark {
        @Override
        public SourceRange source() {
            return repair.source();
        }
    }

    /**
     * An edit that a person took back: the source stands as it is.
     *
     * @param text what stands there
     */
    record TakenBack(SourceRange source, String text) implements Remark {
    }

    /** A doubt. */
    record Warned(Warning warning) implements Remark {
        @Override
        public SourceRange source() {
            return warning.source();
        }
    }
}
