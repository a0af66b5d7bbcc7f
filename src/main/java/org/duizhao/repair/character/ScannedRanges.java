package org.duizhao.repair.character;

import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a source was read from pictures, and what its uncertain characters may be instead. */
final class ScannedRanges {

    private final List<SourceRange> scanned;
    private final Map<Integer, Character> seconds = new HashMap<>();
    private final BitSet unsure = new BitSet();

    ScannedRanges(List<Warning> warnings) {
        scanned = warnings.stream().filter(warning -> warning.kind() == WarningKind.SCANNED).map(Warning::source).toList();
        for (Warning warning : warnings) {
            if (warning.kind() == WarningKind.UNCERTAIN_CHARACTERS) {
                unsure.set(warning.source().start(), warning.source().end());
                String second = warning.arguments().get(1);
                // a reading stands for each character as long as all are of one unit
                for (int i = 0; i < second.length() && second.length() == warning.source().length(); i++) {
                    seconds.put(warning.source().start() + i, second.charAt(i));
                }
            }
        }
    }

    static ScannedRanges of(Draft draft) {
        return new ScannedRanges(draft.source().gaps());
    }

    boolean isEmpty() {
        return scanned.isEmpty();
    }

    /** Whether the line was read from a picture. */
    boolean hold(DraftLine line) {
        return line.length() > 0 && line.text().source(0, 1).stream()
                .anyMatch(range -> scanned.stream().anyMatch(page -> page.start() <= range.start() && range.end() <= page.end()));
    }

    /** Whether a character of a line was not read surely. */
    boolean isUnsure(DraftLine line, int index) {
        return line.text().source(index, index + 1).stream().anyMatch(range -> unsure.get(range.start()));
    }

    /** Of an uncertain character of a line, what it may be instead as far as the picture says; empty where it is sure. */
    Optional<Character> second(DraftLine line, int index) {
        return line.text().source(index, index + 1).stream().findFirst().map(range -> seconds.get(range.start()));
    }
}
