package org.duizhao.desktop.reading;

import org.duizhao.desktop.desk.ReadingDesk;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;

import java.util.Optional;
import java.util.stream.Collectors;

/** What the pane says of repairs and warnings. */
final class RemarkWords {

    /** In UTF-16 units. By judgement enough to know a line again. */
    private static final int LONGEST = 40;

    /** Would be said as 0.0 per cent. */
    private static final double NEXT_TO_NOTHING = 0.0005;

    private final Phrases phrases;

    RemarkWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String summary(Notice notice) {
        return phrases.say("reading.remarks", notice.repairs().size(), notice.warnings().size());
    }

    /** How much of the file is in the notice, and what was left out. */
    String accounts(Notice notice, ReadingDesk.Details details) {
        String left = notice.repairs().stream().map(Repair::kind).filter(RepairKind::drops).distinct()
                .map(kind -> phrases.codeWords().of(kind)).collect(Collectors.joining(phrases.say("reading.and")));
        return details.dropped() < NEXT_TO_NOTHING ? phrases.say("reading.kept", details.kept())
                : phrases.say("reading.keptBut", details.kept(), details.dropped(), left);
    }

    /** What the button under the list does to the selected remark; empty where nothing can be done. */
    Optional<String> action(Remark remark) {
        if (remark instanceof Remark.Repaired) {
            return Optional.of(phrases.say("reading.takeBack"));
        }
        return remark instanceof Remark.TakenBack ? Optional.of(phrases.say("reading.repairAgain")) : Optional.empty();
    }

    String sentence(Remark remark) {
        if (remark instanceof Remark.Warned warned) {
            return "⚠ " + phrases.codeWords().of(warned.warning());
        }
        if (remark instanceof Remark.TakenBack takenBack) {
            return "↶ " + phrases.say("reading.takenBack", shortened(takenBack.text()));
        }
        Repair repair = ((Remark.Repaired) remark).repair();
        String done = "ⓘ " + phrases.codeWords().of(repair.kind());
        String before = shortened(repair.before());
        return repair.after().isBlank() ? done + "：" + before : done + "：" + before + " → " + shortened(repair.after());
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
