package org.duizhao.words;

import org.duizhao.change.Change;
import org.duizhao.change.badge.Badge;
import org.duizhao.change.badge.Meaning;
import org.duizhao.change.behind.Reminder;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.kind.HeadingChange;
import org.duizhao.change.kind.HeadingChange.Aspect;
import org.duizhao.change.level.TakeUp;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What changed, as one sentence (变化说明): 会议频次由每月改为每季度（放宽）；删去“及安委会”。 */
public final class ChangeWords {

    /** Wordings that are quoted; more are counted. */
    private static final int MOST_QUOTED = 3;
    /** Characters of a quotation. */
    private static final int LONGEST_QUOTE = 18;

    /** In UTF-16 units: a shorter piece of what was rewritten is a word that stands everywhere. */
    private static final int SHORTEST_EXAMPLE = 4;

    /** As for the marks of the matrix: below this share of common characters in the longer text a list of wordings says nothing. */
    private static final double LEAST_COMMON = 0.4;
    private static final Pattern FIGURE = Pattern.compile("(?:[0-9０-９.％%年月日号底前第" + Numerals.ONE_TO_TEN + "百千万亿两每半季度周天次处个]|以上|以下|以内|至少|不少于|不超过)++");

    private final Messages messages;
    private final MeaningWords meanings;

    /** @param samePlace whether both notices are of one place */
    public ChangeWords(Messages messages, boolean samePlace) {
        this.messages = messages;
        this.meanings = new MeaningWords(messages, samePlace);
    }

    /**
     * The sentence; empty for what has not changed at all.
     *
     * @param pieces the new wording marked against the old one; empty where there is one side only
     */
    public String sentence(Change change, List<Piece> pieces) {
        List<String> parts = new ArrayList<>();
        kind(change, parts);
        change.meanings().forEach(meaning -> parts.add(meanings.of(meaning)));
        if (rewritten(change, pieces)) {
            parts.add(rewriting(pieces));
        } else if (!change.trifling()) {
            wordings(pieces, parts);
        }
        return parts.isEmpty() ? "" : messages.text("change.sentence", String.join(messages.text("change.separator"), parts));
    }

    /** Where so little stayed that to name what did not would be to quote both. */
    private static boolean rewritten(Change change, List<Piece> pieces) {
        int same = pieces.stream().filter(piece -> piece.mark() == Mark.SAME).mapToInt(piece -> piece.text().length()).sum();
        return !pieces.isEmpty() && same < LEAST_COMMON * Math.max(change.oldText().length(), change.newText().length());
    }

    /** With the longest wording that went and the longest that came, so that one sees what it is about. */
    private String rewriting(List<Piece> pieces) {
        List<String> examples = new ArrayList<>();
        longest(pieces, Mark.MISSING).ifPresent(gone -> examples.add(messages.text("change.gone", quote(gone))));
        longest(pieces, Mark.ADDED).ifPresent(come -> examples.add(messages.text("change.come", quote(come))));
        return examples.isEmpty() ? messages.text("change.rewritten")
                : messages.text("change.rewritten.such", String.join(messages.text("change.and"), examples));
    }

    private static Optional<String> longest(List<Piece> pieces, Mark mark) {
        return pieces.stream().filter(piece -> piece.mark() == mark).map(piece -> quotable(piece.text()))
                .filter(text -> text.length() >= SHORTEST_EXAMPLE).reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    private void kind(Change change, List<String> parts) {
        switch (change.kind()) {
            case UNCHANGED, MODIFIED -> {
            }
            case SPLIT -> parts.add(messages.text("change.split", change.now().size()));
            case MERGED -> parts.add(messages.text("change.merged", change.old().size()));
            case ADDED, DELETED -> parts.add(messages.text("change.kind." + change.kind()));
            default -> parts.add(moved(change));
        }
    }

    private String moved(Change change) {
        String from = clause(change.old().get(0));
        String to = clause(change.now().get(0));
        return from.equals(to) ? messages.text("change.movedWithin", to) : messages.text("change.moved", from, to);
    }

    /** 一、（二）; the opening where there is no heading above. */
    public String clause(Measure measure) {
        return measure.path().clause().isEmpty() ? messages.text("change.opening") : measure.path().clause();
    }

    /** Where a change stands now, and where it stood if that was elsewhere: 二、（二）（原二、（一））. */
    public String clauses(Change change) {
        String now = clause((change.now().isEmpty() ? change.old() : change.now()).get(0));
        String before = change.old().isEmpty() ? now : clause(change.old().get(0));
        return before.equals(now) ? now : messages.text("change.clauses", now, before);
    }

    /** What was cut, put in or replaced, as far as no meaning has said it already. */
    private void wordings(List<Piece> pieces, List<String> parts) {
        List<Wording> all = IntStream.range(0, pieces.size()).mapToObj(i -> wording(pieces, i)).filter(one -> one.worthSaying(parts))
                .toList();
        List<Wording> left = all.stream().filter(one -> all.stream().noneMatch(one::isElsewhere)).toList();
        left.stream().limit(MOST_QUOTED).map(this::said).forEach(parts::add);
        if (left.size() > MOST_QUOTED) {
            parts.add(messages.text("change.moreWordings", left.size() - MOST_QUOTED));
        }
    }

    /** One wording in place of another; one of them may be empty. */
    private record Wording(String gone, String come) {

        boolean worthSaying(List<String> parts) {
            boolean figures = figure(gone) && figure(come);
            return !figures && !(gone.isEmpty() && come.isEmpty()) && parts.stream().noneMatch(part -> part.contains(gone) && part.contains(come));
        }

        /** Whether the same words only stand in another place of the sentence. */
        boolean isElsewhere(Wording other) {
            return !gone.isEmpty() && come.isEmpty() && other.come.equals(gone) || gone.isEmpty() && other.come.isEmpty() && other.gone.equals(come);
        }
    }

    private static Wording wording(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean second = at > 0 && pieces.get(at - 1).mark() != Mark.SAME;
        if (piece.mark() == Mark.SAME || second) {
            return new Wording("", "");
        }
        Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : piece;
        String come = piece.mark() == Mark.ADDED ? piece.text() : next.mark() == Mark.ADDED ? next.text() : "";
        return new Wording(piece.mark() == Mark.MISSING ? quotable(piece.text()) : "", quotable(come));
    }

    private String said(Wording wording) {
        if (wording.gone.isEmpty()) {
            return messages.text("change.come", quote(wording.come));
        }
        return wording.come.isEmpty() ? messages.text("change.gone", quote(wording.gone))
                : messages.text("change.replaced", quote(wording.gone), quote(wording.come));
    }

    /** Punctuation alone is not worth a word. */
    private static String quotable(String text) {
        String inner = text.replaceAll("^[\\p{P}\\p{Z}]+|[，。；、：\\p{Z}]+$", "");
        return inner.codePoints().anyMatch(Character::isLetterOrDigit) ? inner : "";
    }

    /** A figure in place of a figure is said by its meaning, or by its numbers. */
    private static boolean figure(String text) {
        return FIGURE.matcher(text).matches();
    }

    private String quote(String text) {
        String shown = text.codePointCount(0, text.length()) <= LONGEST_QUOTE ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return messages.text("change.quoted", shown.replace('“', '‘').replace('”', '’'));
    }

    /** A badge as a chip: ▽放宽, 期限变化. */
    public String chip(Badge badge) {
        return meanings.of(badge);
    }

    /** What one meaning says: 会议频次由每月改为每季度（放宽）. */
    public String of(Meaning meaning) {
        return meanings.of(meaning);
    }

    /** Why something should be looked at: 旧通知有、新通知无, 期限已过. */
    public String of(Reminder.Kind kind) {
        return messages.text("reminder." + kind);
    }

    /** How ours stands to a measure of the superior's: 上级有、本级无. @param superior false for a neighbour's: 对方有、本地无 */
    public String of(TakeUp.Stance stance, boolean superior) {
        return messages.text((superior ? "stance." : "stance.neighbour.") + stance);
    }

    /** What became of a heading: “一、压实责任”改为“一、压紧压实责任”. */
    public String heading(HeadingChange heading) {
        if (heading.old() == null) {
            return messages.text("change.heading.ADDED", heading.now().cited());
        }
        if (heading.now() == null) {
            return messages.text("change.heading.DELETED", heading.old().cited());
        }
        boolean renamed = heading.aspects().contains(Aspect.RENAMED);
        return messages.text(renamed ? "change.heading.RENAMED" : "change.heading.MOVED", heading.old().cited(), heading.now().cited());
    }

    /** 新增 7 · 删去 3 …, by kind. */
    public String kind(ChangeKind kind) {
        return messages.text("change.kind." + kind);
    }

    /** The first words of a measure, in quotation marks. */
    public String opening(List<Measure> measures) {
        return quote(measures.stream().map(Measure::text).collect(Collectors.joining()));
    }
}
