package org.duizhao.desktop.reading;

import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Repair;

/** What the pane says of repairs and warnings. */
final class RemarkWords {

    private static final int LONGEST = 40;

    private final Phrases phrases;

    RemarkWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String summary(Notice notice) {
        return phrases.say("reading.remarks", notice.repairs().size(), notice.warnings().size());
    }

    String sentence(Remark remark) {
        if (remark instanceof Remark.Warned warned) {
            return "⚠ " + phrases.sentences().of(warned.warning());
        }
        Repair repair = ((Remark.Repaired) remark).repair();
        String done = "ⓘ " + phrases.sentences().of(repair.kind());
        String before = shortened(repair.before());
        return repair.after().isBlank() ? done + "：" + before : done + "：" + before + " → " + shortened(repair.after());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
