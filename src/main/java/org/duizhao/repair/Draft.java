package org.duizhao.repair;

import org.duizhao.notice.Repair;
import org.duizhao.notice.RepairKind;
import org.duizhao.notice.SourceRange;
import org.duizhao.notice.TracedText;
import org.duizhao.notice.Warning;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The lines of a document as far as they are repaired, with what was done and what is doubtful. Immutable: a rule gets a draft and
 * gives the next one.
 */
record Draft(Original original, List<Line> lines, List<Repair> repairs, List<Warning> warnings) {

    Draft {
        lines = List.copyOf(lines);
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
    }

    static Draft of(SourceText source, Set<SourceRange> takenBack) {
        return new Draft(Original.of(source, takenBack), LineSplitter.split(source), List.of(), List.of());
    }

    /** The characters of the source. */
    Characters characters() {
        return original.characters();
    }

    /** What a line of the source is. */
    LineKind kind() {
        return original.source().lines();
    }

    /** The draft with these edits made, save those taken back and those that overlap one before them. A line left blank is gone. */
    Draft edit(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        List<Edit> sorted = edits.stream().sorted(Comparator.comparingInt(Edit::line).thenComparingInt(Edit::start)).toList();
        List<Line> edited = new ArrayList<>();
        List<Repair> made = new ArrayList<>(repairs);
        boolean pageBreak = false;
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            int from = next;
            while (next < sorted.size() && sorted.get(next).line() == i) {
                next++;
            }
            Line line = from == next ? lines.get(i) : edited(lines.get(i), sorted.subList(from, next), made);
            if (line.length() > 0) {
                edited.add(pageBreak ? line.atPageStart() : line);
                pageBreak = false;
            } else {
                pageBreak |= lines.get(i).pageStart() || sorted.get(from).kind() == RepairKind.PAGE_NUMBER;
            }
        }
        return new Draft(original, edited, made, warnings);
    }

    private Line edited(Line line, List<Edit> edits, List<Repair> made) {
        List<TracedText> pieces = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            List<SourceRange> places = line.text().source(edit.start(), edit.end());
            if (edit.start() < at || !places.stream().allMatch(this::allows)) {
                continue;
            }
            pieces.add(line.text().substring(at, edit.start()));
            TracedText replaced = line.text().substring(edit.start(), edit.end());
            pieces.add(replaced.replace(0, replaced.length(), edit.after()));
            places.forEach(place -> made.add(new Repair(edit.kind(), before(place), edit.after(), place)));
            at = edit.end();
        }
        pieces.add(line.text().substring(at));
        return line.with(TracedText.join(pieces).strip());
    }

    /** The lines in another order or pieced together anew, with what was done to get it and where it is doubtful. */
    Draft reordered(List<Line> ordered, List<Repair> moves, List<Warning> doubts) {
        if (moves.isEmpty() && doubts.isEmpty()) {
            return this;
        }
        List<Repair> made = new ArrayList<>(repairs);
        made.addAll(moves);
        List<Warning> more = new ArrayList<>(warnings);
        more.addAll(doubts);
        return new Draft(original, ordered, made, more);
    }

    /** The repair of kind {@link RepairKind#LINE_ORDER} that makes this of a range of the source. */
    Repair move(SourceRange range, String after) {
        return new Repair(RepairKind.LINE_ORDER, before(range), after, range);
    }

    Draft warn(List<Warning> doubts) {
        return reordered(lines, List.of(), doubts);
    }

    private String before(SourceRange range) {
        return original.source().text().substring(range.start(), range.end());
    }

    /** False where a person took the repair of this range back. */
    boolean allows(SourceRange range) {
        return !original.takenBack().contains(range);
    }
}
