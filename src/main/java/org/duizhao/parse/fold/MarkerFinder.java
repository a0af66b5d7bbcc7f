package org.duizhao.parse.fold;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.heading.Marker;
import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.parse.fold.HeadingSequence.Candidate;
import org.duizhao.parse.heading.HeadingTitles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the heading numbers of a paragraph that may hold several lines. */
final class MarkerFinder {

    /** Characters that make one word with 一: 统一, 唯一, 之一. */
    private static final String BEFORE_ONE = "统唯单专同划归合之万逐不如每任某这那哪进";
    /** Characters that make one word with any hanzi numeral: 第二, 周二, 其二, 初二. */
    private static final String BEFORE_NUMERAL = "第周其初高";
    /** What a number in brackets or before a point belongs to where it is cited: 附件（一）, 表1. */
    private static final String BEFORE_CITED = "第见表图";
    private static final String UNIT_OF_RULES = "条款项";
    private static final String CLOSERS = "”’）)］]】》";

    /** The name of a chapter is no longer. */
    private static final int LONGEST_CHAPTER = 45;
    private static final List<Marker.Kind> KINDS =
            List.of(Marker.Kind.CHAPTER, Marker.Kind.PART, Marker.Kind.ARTICLE, Marker.Kind.SECTION, Marker.Kind.ITEM, Marker.Kind.ARABIC,
                    Marker.Kind.BRACKETED);

    private final MarkerReader reader = new MarkerReader();

    /** The headings' numbers inside {@code text}, in order; the one at its very start is not among them. */
    List<Marker> inside(String text) {
        List<Candidate> all = outside(text, candidates(text));
        if (all.isEmpty()) {
            return List.of();
        }
        List<Marker> found = new ArrayList<>();
        Marker first = reader.at(text, 0).orElse(null);
        for (Marker.Kind kind : KINDS) {
            List<Candidate> own = all.stream().filter(candidate -> candidate.marker().kind() == kind).toList();
            int before = first != null && first.kind() == kind ? first.value() : kind == Marker.Kind.ARTICLE ? articleBefore(own) : 0;
            List<Marker> sequence = own.isEmpty() ? List.of() : HeadingSequence.sequence(own, before, List.copyOf(found));
            found.addAll(kind == Marker.Kind.ARABIC || kind == Marker.Kind.BRACKETED ? titled(sequence, text) : sequence);
            found.sort(Comparator.comparingInt(Marker::start));
        }
        return found;
    }

    /** The number before the first article of a line: a document counts its articles through, so that a line may begin with any. */
    private static int articleBefore(List<Candidate> articles) {
        boolean inRow = articles.size() > 1 && articles.get(0).sure() && articles.get(1).sure()
                && articles.get(1).marker().value() == articles.get(0).marker().value() + 1;
        return inRow ? articles.get(0).marker().value() - 1 : 0;
    }

    /** Where the first article stands in a line that opens with its chapter, 第二章　规划建设　第八条　…; -1 where none does. */
    int articleInChapter(String text) {
        Marker chapter = !text.isEmpty() && text.charAt(0) == '第' ? reader.at(text, 0).orElse(null) : null;
        if (chapter == null || chapter.kind() != Marker.Kind.CHAPTER && chapter.kind() != Marker.Kind.PART) {
            return -1;
        }
        for (int at = chapter.end(); at < Math.min(text.length(), LONGEST_CHAPTER) && !Marks.endsClause(text.charAt(at)); at++) {
            Marker inner = text.charAt(at) == '第' ? reader.at(text, at).orElse(null) : null;
            if (inner != null && inner.kind().compareTo(chapter.kind()) > 0 && inner.end() < text.length()) {
                return at;
            }
        }
        return -1;
    }

    private List<Candidate> candidates(String text) {
        List<Candidate> all = new ArrayList<>();
        for (int i = nextOpening(text, 1); i < text.length(); i = nextOpening(text, i + 1)) {
            Marker marker = reader.at(text, i).orElse(null);
            if (marker != null && isPossible(text, marker)) {
                all.add(new Candidate(marker, isSure(text, marker)));
            }
        }
        return all;
    }

    /** Those that no brackets or quotation marks hold. */
    private static List<Candidate> outside(String text, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return candidates;
        }
        Brackets nesting = new Brackets(text);
        return candidates.stream().filter(candidate -> !nesting.inside(candidate.marker().start())).toList();
    }

    /** The first offset from {@code from} on where a number may open, not amid its numerals; the text's length where there is none. */
    private static int nextOpening(String text, int from) {
        int at = from;
        while (at < text.length() && !opens(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        return isNumeral(c) ? !isNumeral(text.charAt(at - 1)) : c == '（' || c == '(' || c == '第';
    }

    private static boolean isNumeral(char c) {
        return NumeralRuns.isHanzi(c) || NumeralRuns.isDigit(c);
    }

    private static boolean isPossible(String text, Marker marker) {
        char before = text.charAt(marker.start() - 1);
        if (isWordWith(text, marker) || "，,、".indexOf(before) >= 0 || marker.end() >= text.length()) {
            return false;
        }
        char after = text.charAt(marker.end());
        return switch (marker.kind()) {
            case SECTION -> !isNumeral(after) || NumeralRuns.isDigit(after);
            case ITEM -> "项款至、和类条级".indexOf(after) < 0;
            case ARABIC -> !Character.isLetterOrDigit(asAscii(before));
            case CHAPTER, PART -> "规的、和至及".indexOf(after) < 0;
            default -> true;
        };
    }

    private static boolean isWordWith(String text, Marker marker) {
        char before = text.charAt(marker.start() - 1);
        if (marker.kind() != Marker.Kind.SECTION) {
            char second = marker.start() > 1 ? text.charAt(marker.start() - 2) : ' ';
            return BEFORE_CITED.indexOf(before) >= 0 || before == '件' && second == '附'
                    || UNIT_OF_RULES.indexOf(before) >= 0 && isNumeral(second);
        }
        return BEFORE_NUMERAL.indexOf(before) >= 0 || marker.value() == 1 && BEFORE_ONE.indexOf(before) >= 0;
    }

    /** Hanzi are letters too; only Latin ones and digits before 1. make it a version or a decimal. */
    private static char asAscii(char c) {
        return c < 0x80 ? c : ' ';
    }

    private static boolean isSure(String text, Marker marker) {
        int at = marker.start() - 1;
        if (text.charAt(at) == ' ' || text.charAt(at) == '　') {
            return true;
        }
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        char end = text.charAt(at);
        return Marks.endsSentence(end) || Marks.isColon(end) || end == '…';
    }

    /** 1. … 2. … in mid-line is a list of headings only where most of the numbers between two 1. go on like a heading. */
    private static List<Marker> titled(List<Marker> sequence, String text) {
        List<Marker> result = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sequence.size(); i++) {
            if (i == sequence.size() || sequence.get(i).value() == 1) {
                List<Marker> run = sequence.subList(from, i);
                long titled = run.stream().filter(marker -> HeadingTitles.opensWithTitle(text, marker.end())).count();
                boolean parted = run.stream().allMatch(marker -> text.charAt(marker.start() - 1) == ' ');
                result.addAll(run.size() > 1 && (titled * 2 > run.size() || parted) ? run : List.of());
                from = i;
            }
        }
        return result;
    }
}
