package org.duizhao.parse.fold;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.document.Dates;
import org.duizhao.chinese.document.Labels;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.element.Genre;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts signature, date, 附件 and other back matter out of a paragraph in which they run together with the body. */
final class TailFolds {

    private static final Words OPENINGS = openings();
    private static final Pattern ANNEX = Pattern.compile("(?<mark>附 ?件 ?[0-9一二三四五六七八九十]{0,2}：?) ?(?<title>[一-龥（）《》“”、]{4,40}) (?=[一-龥（])");
    /** What a bracket says that is no name: a few of the words of duty, for which the table of all of them would be slow at every line. */
    private static final Pattern REMARK = Pattern.compile("负责|牵头|配合|责任|落实|参与|此件");
    private static final String NO_SIGNATURE = "前至起，,以后—-到在上下召组开、的了。；～~";
    private static final String PRINTED = "印发";
    /** As far back as the name of a signing body is looked for. */
    private static final int LONGEST_NAME = 80;
    /** As far back as 附件 is looked for before a list of annexes. */
    private static final int LONGEST_LIST = 200;
    /** 县政府: no body has a shorter name. */
    private static final int SHORTEST_NAME = 3;
    /** 二〇二三年十二月二十一日 with a blank between all its characters has no more. */
    private static final int LONGEST_DATE = 20;

    /** Labels with their colon, remarks in brackets, and the formula that closes a notice. */
    private static Words openings() {
        Words labels = Labels.of(Labels.Kind.COPIES, Labels.Kind.CONTACT, Labels.Kind.SOURCE).and(Words.of("附件"));
        Words closed = Words.of(labels.all().stream().flatMap(label -> Stream.of(label + "：", label + ":")).toList());
        return closed.and(Words.of("（此件", "(此件", "（联系人", "(联系人", "特此通知"));
    }

    List<TracedText> cut(TracedText paragraph) {
        List<TracedText> pieces = new ArrayList<>();
        for (TracedText piece : atOpenings(paragraph)) {
            for (TracedText part : atSignatures(piece)) {
                pieces.addAll(atAnnexTitle(part));
            }
        }
        return pieces;
    }

    /** 附件 and the title behind it are lines of their own: 附件2 巡查办法 第一条…. */
    private static List<TracedText> atAnnexTitle(TracedText text) {
        Matcher annex = text.length() > 0 && text.charAt(0) == '附' ? ANNEX.matcher(text) : null;
        boolean titled = annex != null && annex.lookingAt() && Genre.of(annex.group("title")).isPresent();
        return titled ? Line.cut(text, List.of(annex.end("mark"), annex.end("title"))) : List.of(text);
    }

    private static List<TracedText> atOpenings(TracedText paragraph) {
        List<Integer> cuts = new ArrayList<>();
        String text = paragraph.toString();
        for (int at = 1; at < text.length(); at++) {
            if (standsBeforeOpening(text.charAt(at - 1)) && OPENINGS.startAt(text, at)) {
                cuts.add(at);
                cuts.add(bracketEnd(text, at));
            }
        }
        return pieces(paragraph, cuts);
    }

    private static boolean standsBeforeOpening(char c) {
        return switch (c) {
            case '。', ' ', '　', '：', '；', '）', ')', '日' -> true;
            default -> false;
        };
    }

    /** Behind the bracket that opens at {@code at}; {@code at} itself where none does. */
    private static int bracketEnd(String text, int at) {
        int close = new Brackets(text.substring(at, Math.min(text.length(), at + LONGEST_NAME))).partner(0);
        return close < 0 ? at : at + close + 1;
    }

    private static List<TracedText> atSignatures(TracedText paragraph) {
        List<Integer> cuts = new ArrayList<>();
        String text = paragraph.toString();
        for (int day = text.indexOf('日'); day >= 0; day = text.indexOf('日', day + 1)) {
            addSigned(text, day + 1, cuts);
        }
        return pieces(paragraph, cuts);
    }

    private static List<TracedText> pieces(TracedText paragraph, List<Integer> cuts) {
        return cuts.isEmpty() ? List.of(paragraph) : Line.cut(paragraph, cuts.stream().sorted().toList());
    }

    private static void addSigned(String text, int end, List<Integer> cuts) {
        int from = Math.max(0, end - LONGEST_DATE);
        if (text.substring(from, end).indexOf('年') < 0 || !signs(text, end)) {
            return;
        }
        Matcher date = Dates.ANYWHERE.matcher(text).region(from, end);
        int name = date.find() && date.end() == end ? nameStart(text, date.start()) : -1;
        if (name >= 0) {
            cuts.add(name);
            cuts.add(text.startsWith(PRINTED, end) ? end + PRINTED.length() : end);
        }
    }

    /** Where the body's name before a date starts; -1 where no such name stands there by itself. */
    private static int nameStart(String text, int date) {
        int end = date;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && !isBoundary(text, start - 1)) {
            start--;
        }
        start = Math.max(start, annexEnd(text, start, end));
        return Organ.isName(text.substring(start, end)) ? jointStart(text, start) : -1;
    }

    /** Where the first of several bodies' names starts that sign side by side, parted by blanks alone. */
    private static int jointStart(String text, int last) {
        int first = last;
        int start = last;
        while (start == first && start > 1 && isBlank(text.charAt(start - 1))) {
            int end = start;
            while (end > 0 && isBlank(text.charAt(end - 1))) {
                end--;
            }
            start = end;
            while (start > 0 && end - start <= LONGEST_NAME && !isBoundary(text, start - 1)) {
                start--;
            }
            first = Organ.isName(text.substring(start, end)) ? start : first;
        }
        return first;
    }

    /** Behind the last name of a list of annexes that runs into the signature: 附件：1.物资表云岭县水利局. */
    private static int annexEnd(String text, int start, int end) {
        boolean listed = text.substring(Math.max(0, start - LONGEST_LIST), start).contains("附件");
        int table = listed ? text.lastIndexOf('表', end - 1) : -1;
        return table > start && table + SHORTEST_NAME < end ? table + 1 : start;
    }

    private static boolean signs(String text, int end) {
        int next = text.startsWith(PRINTED, end) ? end + PRINTED.length() : end;
        return next == text.length() || NO_SIGNATURE.indexOf(text.charAt(end)) < 0;
    }

    private static boolean isBoundary(String text, int at) {
        char c = text.charAt(at);
        return isBlank(c) || Marks.endsSentence(c) || c == '：' || "）)".indexOf(c) >= 0 && closesRemark(text, at);
    }

    /** Whether a bracket is of the sentence before, …。（县水利局负责）, and not of the name that follows. */
    private static boolean closesRemark(String text, int close) {
        int open = Math.max(text.lastIndexOf('（', close), text.lastIndexOf('(', close));
        return open > 0 && (Marks.endsSentence(text.charAt(open - 1)) || REMARK.matcher(text).region(open, close).find());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '　';
    }
}
