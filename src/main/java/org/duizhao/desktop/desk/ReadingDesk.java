package org.duizhao.desktop.desk;

import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceRange;

import java.util.Set;
import java.util.function.Consumer;

/** What the reading pane asks of the desk. Answers come later, on the window's thread. */
public interface ReadingDesk {

    /** For a pane that only reads. */
    ReadingDesk NONE = new ReadingDesk() {
        @Override
        public void details(Notice notice, Consumer<Details> then) {
            // nothing is known beside the notice
        }

        @Override
        public void takeBack(String noticeId, Set<SourceRange> repairs) {
            // nothing can be taken back
        }

        @Override
        public void onParsed(Consumer<Notice> listener) {
            // nothing is ever parsed anew
        }
    };

    /**
     * What is known of a notice beside its text.
     *
     * @param takenBack the repairs that a person took back
     * @param kept      share of the source's letters, digits and ideographs that are in the notice, 0 to 1
     * @param dropped   share of those that repairs dropped, 0 to 1
     * @param validity  its own words for how long it is in force; null where it does not say
     */
    record Details(Set<SourceRange> takenBack, double kept, double dropped, String validity) {
        public Details {
            takenBack = Set.copyOf(takenBack);
        }
    }

    void details(Notice notice, Consumer<Details> then);

    /** Parses the notice anew with just these repairs taken back. */
    void takeBack(String noticeId, Set<SourceRange> repairs);

    /** The listener gets every notice that was parsed anew, because repairs were taken back, or that was undone. */
    void onParsed(Consumer<Notice> listener);
}
