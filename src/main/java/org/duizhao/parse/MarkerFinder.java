package org.duizhao.parse;

import org.duizhao.parse.Numbering.Candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the heading numbers of a paragraph that may hold several lines. */
final class MarkerFinder {

    /** Characters that make one word with the numeral after them, or an ordinal: 统一, 周一, 十一, 第一, 附件（一）. */
    private static final String WORD_BEFORE = "第统唯单专同划归合之周万逐初期不如其每任某这那哪进高星件款项见表图";
    private static final String SENTENCE_END = "。！？；：;:…";
    private static final String CLOSERS = "”’）)］]】》";

    private final MarkerReader reader = new MarkerReader();

    /** The headings' numbers inside {@code text}, in order; the one at its very start is not among them. */
    List<Marker> inside(CharSequence text, Nesting nesting) {
        List<Candidate> all = candidates(text, nesting);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Marker> found = new ArrayList<>();
        Marker first = reader.at(text, 0).orElse(null);
        add(found, all, List.of(MarkerKind.CHAPTER), first, text);
        add(found, all, List.of(MarkerKind.ARTICLE), first, text);
        add(found, all, List.of(MarkerKind.SECTION), first, text);
        add(found, all, List.of(MarkerKind.ITEM), first, text);
        add(found, all, List.of(MarkerKind.ARABIC), first, text);
        return found;
    }

    private List<Candidate> candidates(CharSequence text, Nesting nesting) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!opens(c) || nesting.inside(i) || isNumeral(c) && isNumeral(text.charAt(i - 1))) {
                continue;
            }
            Marker marker = reader.at(text, i).orElse(null);
            if (marker != null && marker.kind() != MarkerKind.BRACKETED && isPossible(text, marker)) {
                all.add(new Candidate(marker, isSure(text, marker)));
            }
        }
        return all;
    }

    private static boolean opens(char c) {
        return c == '（' || c == '(' || c == '第' || isNumeral(c);
    }

    private static boolean isNumeral(char c) {
        return Numeral.isHanzi(c) || Numeral.isDigit(c);
    }

    private static boolean isPossible(CharSequence text, Marker marker) {
        char before = text.charAt(marker.start() - 1);
        if (WORD_BEFORE.indexOf(before) >= 0 || "，,、".indexOf(before) >= 0 || marker.end() >= text.length()) {
            return false;
        }
        char after = text.charAt(marker.end());
        return switch (marker.kind()) {
            case SECTION -> !isNumeral(after) || Numeral.isDigit(after);
            case ITEM -> "项款至、和类条级".indexOf(after) < 0;
            case ARABIC -> text.charAt(marker.end() - 1) != '、' && !Character.isLetterOrDigit(asAscii(before));
            case CHAPTER, ARTICLE -> isSure(text, marker);
            default -> false;
        };
    }

    /** Hanzi are letters too; only Latin ones and digits before 1. make it a version or a decimal. */
    private static char asAscii(char c) {
        return c < 0x80 ? c : ' ';
    }

    private static boolean isSure(CharSequence text, Marker marker) {
        int at = marker.start() - 1;
        if (text.charAt(at) == ' ' || text.charAt(at) == '　') {
            return true;
        }
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return SENTENCE_END.indexOf(text.charAt(at)) >= 0;
    }

    /** Adds the sequences of one kind, each within one heading of the kinds before it. */
    private static void add(List<Marker> found, List<Candidate> all, List<MarkerKind> kinds, Marker first, CharSequence text) {
        MarkerKind kind = kinds.get(0);
        List<Candidate> own = all.stream().filter(candidate -> candidate.marker().kind() == kind).toList();
        if (own.isEmpty()) {
            return;
        }
        List<Marker> outer = new ArrayList<>(found);
        int before = first != null && first.kind() == kind ? first.value() : 0;
        int from = 0;
        for (int i = 0; i <= outer.size(); i++) {
            int start = i == 0 ? 0 : outer.get(i - 1).end();
            int end = i == outer.size() ? text.length() : outer.get(i).start();
            List<Candidate> within = new ArrayList<>();
            while (from < own.size() && own.get(from).marker().start() < end) {
                if (own.get(from).marker().start() >= start) {
                    within.add(own.get(from));
                }
                from++;
            }
            List<Marker> chain = Numbering.sequence(within, before);
            found.addAll(accepted(kind, chain, text));
            before = chain.isEmpty() ? before : chain.get(chain.size() - 1).value();
        }
        found.sort(Comparator.comparingInt(Marker::start));
    }

    /** 1. … 2. … in mid-line is a list of headings only where more than one of them goes on like a heading. */
    private static List<Marker> accepted(MarkerKind kind, List<Marker> chain, CharSequence text) {
        if (kind != MarkerKind.ARABIC) {
            return chain;
        }
        long titled = chain.stream().filter(marker -> Titles.opensWithTitle(text, marker.end())).count();
        return chain.size() > 1 && titled * 2 > chain.size() ? chain : List.of();
    }
}
