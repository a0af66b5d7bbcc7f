package org.duizhao.desktop.reading;

import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Repair;

/** What the pane says of repairs and warnings. */
final class RemarkWords {

    private final Phrases phrases;

    RemarkWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String summary(Notice notice) {
        return phrases.say("reading.remarks", notice.repairs().size(), notice.warnings().size());
    }

    String sentence(Remark remark) {
        if (remark instanceof Remark.Warned warned) {
            return "⚠ " + warned.warning().kind().code();
        }
        Repair repair = ((Remark.Repaired) remark).repair();
        return "ⓘ " + repair.kind().code() + " " + repair.before().strip() + " → " + repair.after().strip();
    }
}
