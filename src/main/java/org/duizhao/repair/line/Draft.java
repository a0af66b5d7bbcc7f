package org.duizhao.repair.line;

import org.duizhao.chinese.character.CharacterSet;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;
import org.duizhao.read.SourceText;
import org.duizhao.read.SourceText.LineKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The lines of a document as far as they are repaired, with what was done and what is doubtful. Immutable: a rule gets a draft and
 * gives the next one.
 *
 * @param characters of the whole source: a draft holds no others until a rule puts them there
 * @param takenBack  ranges of the source in which a person wants no repair
 */
public record Draft(SourceText source, CharacterSet characters, Set<SourceRange> takenBack, List<DraftLine> lines, List<Repair> repairs,
             List<Warning> warnings) {

    public Draft {
        takenBack = Set.copyOf(takenBack);
        lines = List.copyOf(lines);
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
    }

    /** Of the source as it stands. */
    public static Draft of(SourceText source, Set<SourceRange> takenBack) {
        return new Draft(source, CharacterSet.of(source.text()), takenBack, LineSplitter.split(source), List.of(), List.of());
    }

    /** What a line of the source is. */
    public LineKind kind() {
        return source.lines();
    }

    /** The draft with these edits made, save those taken back and those that overlap one before them. A line left blank is gone. */
    public Draft edit(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        List<Edit> sorted = edits.stream().sorted(Comparator.comparingInt(Edit::line).thenComparingInt(Edit::start)).toList();
        List<DraftLine> edited = new ArrayList<>();
        List<Repair> made = new ArrayList<>(repairs);
        boolean pageBreak = false;
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            int from = next;
            while (next < sorted.size() && sorted.get(next).line() == i) {
                next++;
            }
            DraftLine line = from == next ? lines.get(i) : edited(lines.get(i), sorted.subList(from, next), made);
            if (line.length() > 0) {
                edited.add(pageBreak ? line.atPageStart() : line);
                pageBreak = false;
            } else {
                pageBreak |= lines.get(i).pageStart() || sorted.get(from).kind() == RepairKind.PAGE_NUMBER;
            }
        }
        return with(edited, made, warnings);
    }

    private DraftLine edited(DraftLine line, List<Edit> edits, List<Repair> made) {
        List<TracedText> pieces = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            List<SourceRange> ranges = line.text().source(edit.start(), edit.end());
            if (edit.start() < at || !ranges.stream().allMatch(this::allows)) {
                continue;
            }
            pieces.add(line.text().substring(at, edit.start()));
            TracedText replaced = line.text().substring(edit.start(), edit.end());
            pieces.add(replaced.replace(0, replaced.length(), edit.after()));
            ranges.forEach(range -> made.add(new Repair(edit.kind(), before(range), edit.after(), range)));
            at = edit.end();
        }
        pieces.add(line.text().substring(at));
        return line.with(TracedText.join(pieces).strip());
    }

    /** The lines in another order or pieced together anew, with what was done to get it and where it is doubtful. */
    public Draft reordered(List<DraftLine> ordered, List<Repair> moves, List<Warning> doubts) {
        if (moves.isEmpty() && doubts.isEmpty()) {
            return this;
        }
        List<Repair> made = new ArrayList<>(repairs);
        made.addAll(moves);
        List<Warning> more = new ArrayList<>(warnings);
        more.addAll(doubts);
        return with(ordered, made, more);
    }

    private Draft with(List<DraftLine> other, List<Repair> made, List<Warning> doubts) {
        return new Draft(source, characters, takenBack, other, made, doubts);
    }

    /** The repair of kind {@link RepairKind#LINE_ORDER} that makes this of a range of the source. */
    public Repair move(SourceRange range, String after) {
        return new Repair(RepairKind.LINE_ORDER, before(range), after, range);
    }

    /** The same with more doubts. */
    public Draft warn(List<Warning> doubts) {
        return reordered(lines, List.of(), doubts);
    }

    private String before(SourceRange range) {
        return source.text().substring(range.start(), range.end());
    }

    /** False where a person took the repair of this range back. */
    public boolean allows(SourceRange range) {
        return !takenBack.contains(range);
    }
}
