package org.duizhao.parse.heading;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.HalfWidthStops;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.word.Lookalikes;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.parse.line.Line;
import org.duizhao.resource.Table;

import java.util.regex.Pattern;

/**
 * Where the title of a numbered line ends and its text begins. An item that is a plain sentence, as in
 * （一）各单位要于5月1日前报送总结。, has no title: it is a measure under its number.
 */
public final class HeadingTitles {

    /** The longest title that ends with 。 or stands alone, in characters. */
    private static final int LONGEST = 45;
    /** A phrase before a blank that is longer may be a sentence set with blanks. */
    private static final int LONGEST_PHRASE = 30;
    /** Up to this length a title that ends with 。 needs no second look, even in text that lost its line breaks. */
    private static final int USUAL = 20;
    /** The longest title of its own line; official headings of two clauses are shorter. */
    private static final int LONGEST_LINE = 70;
    /** A title ends long before this; a stop behind it is the text's. */
    private static final int FARTHEST_STOP = 160;
    /** What is longer before a colon is a clause and no label. */
    private static final int LONGEST_LABEL = 20;
    /** Without a number before it, what is longer than this is a clause. */
    private static final int LONGEST_UNNUMBERED_LABEL = 14;

    /** 要 where it is the modal word, and not of 主要 or 要求. */
    private static final String MUST = Lookalikes.read(ModalWords.class, "lookalikes.tsv").guarded("要");
    /** An actor that is told to do something: a sentence, not a title. Titles hold other modal words too (严禁…, 确保…). */
    private static final Cue SENTENCE = Cue.of(
            "^(?:" + ModalWords.shipped().auxiliaries(Strength.MUST, Strength.SHOULD) + "|由|凡|请|对于?[^，]{1,40}的$)"
            + "|^(?:\\d{4}年)?\\d{1,2}[月日]|^本(?:通告|通知|公告|办法|意见|方案|规定|细则|决定)"
            + "|\\d[%％]|(?<=.)" + MUST + "[^，、]{2}|应当|必须|不得|负责$|之?前(?:完成|报|将)|的，");
    private static final Pattern NO_LABEL = Pattern.compile("(?:是|为|如下|以下|包括|指出|强调|要求|做到|即|有|，|,|。)$|[，,；;]");

    private static final Words REMARKS = Words.of(Table.read(TitleEdge.class, "title-words.tsv").words("REMARK"));

    private final TitleEdge edge = new TitleEdge();

    /**
     * @param end  where the title ends; -1 where there is none
     * @param text where the text begins
     * @param sure whether the title's form proves it: it stands on its own line without 。, or before a colon
     */
    public record Cut(int end, int text, boolean sure) {
        /** Of a line without a title. */
        public static final Cut NONE = new Cut(-1, 0, false);

        /** Whether there is a title. */
        public boolean titled() {
            return end >= 0;
        }
    }

    /** Whether what follows a number in mid-line reads like a title and goes on behind it. */
    public static boolean opensWithTitle(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 5);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '。' || Marks.isColon(c)) {
                return i > start + 1 && i + 1 < text.length() && !isSentence(text.substring(start, i));
            }
            if (Marks.endsSentence(c)) {
                return false;
            }
        }
        return false;
    }

    /**
     * @param content     the line behind its number
     * @param textFollows whether the next line has no number, so that it may be the text of this title
     */
    public Cut cut(Line content, boolean textFollows) {
        String line = content.text();
        int stop = stop(line.substring(0, Math.min(line.length(), FARTHEST_STOP)));
        int part = content.folded() ? edge.part(line, stop < 0 ? line.length() : stop) : -1;
        if (part > 0) {
            return new Cut(part, part, false);
        }
        int parted = content.folded() ? blank(line, stop < 0 ? line.length() : stop) : -1;
        if (parted > 0) {
            return new Cut(parted, parted, false);
        }
        if (stop < 0) {
            return unstopped(content, textFollows);
        }
        char c = line.charAt(stop);
        int tail = Marks.isColon(c) ? ResponsibilityTail.behindText(line.substring(0, stop + 1)) : -1;
        if (tail > 0) {
            return tailed(line, tail, textFollows);
        }
        if (Marks.isColon(c)) {
            return isLabel(line.substring(0, stop)) ? new Cut(stop, stop + 1, true) : folded(content, stop);
        }
        boolean last = stop == line.length() - 1 || ResponsibilityTail.isAllFrom(line, stop + 1);
        int modal = !last && stop <= USUAL && line.charAt(0) == '要' ? 1 : 0;
        boolean plausible = (c == '。' || c == '.' || c == '．') && stop <= LONGEST && !isSentence(line.substring(modal, stop));
        int blank = plausible && content.folded() ? edge.blank(line, stop) : -1;
        if (blank > 0) {
            return new Cut(blank, blank, false);
        }
        boolean task = last && (!textFollows || stop > USUAL && stop < line.length() - 1);
        if (!plausible || task) {
            return folded(content, stop);
        }
        Cut shorter = stop > USUAL || line.indexOf(' ') >= 0 ? folded(content, stop) : Cut.NONE;
        return shorter.titled() ? shorter : new Cut(stop, stop + 1, false);
    }

    /** Where a blank parts a phrase from the sentence behind it, in text that lost its line breaks; -1 where none does. */
    private int blank(String line, int stop) {
        int at = edge.blank(line, stop);
        boolean phrase = at > 1 && at <= LONGEST_PHRASE && !Character.isDigit(line.charAt(at - 1)) && !isSentence(line.substring(0, at));
        return phrase && line.substring(0, at).chars().noneMatch(c -> Marks.endsClause((char) c)) ? at : -1;
    }

    private Cut unstopped(Line content, boolean textFollows) {
        Cut folded = folded(content, Math.min(content.length(), FARTHEST_STOP));
        if (folded.titled()) {
            return folded;
        }
        boolean tailed = endsWithTail(content.text());
        boolean title = content.length() <= LONGEST_LINE && (textFollows || !isSentence(content.text()) && !tailed);
        return title ? new Cut(content.length(), content.length(), !tailed) : Cut.NONE;
    }

    /** Whether one of the brackets that end a line says who is responsible: （县水利局牵头）（长期坚持）. */
    private static boolean endsWithTail(String text) {
        String rest = text;
        while (!rest.isEmpty() && Marks.closesBracket(rest.charAt(rest.length() - 1))) {
            if (ResponsibilityTail.closes(rest)) {
                return true;
            }
            rest = rest.substring(0, Math.max(0, new Brackets(rest).partner(rest.length() - 1))).strip();
        }
        return false;
    }

    /** Of a line without a stop that runs into a tail, 加强巡查 责任单位：甲: a task, unless more follows. */
    private static Cut tailed(String line, int tail, boolean textFollows) {
        String title = line.substring(0, tail).strip();
        return textFollows && title.length() <= LONGEST && !isSentence(title) ? new Cut(title.length(), tail, false) : Cut.NONE;
    }

    private Cut folded(Line content, int stop) {
        int end = content.folded() ? edge.find(content.text(), stop) : -1;
        return end < 0 ? Cut.NONE : new Cut(end, end, false);
    }

    static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && text.length() > 1 && text.chars().anyMatch(Character::isIdeographic)
                && !NO_LABEL.matcher(text).find();
    }

    /** Whether a line without a number opens with a label, 煤矿：…, and not with a remark or with who is responsible. */
    public static boolean isLabelled(String line) {
        int colon = labelEnd(line);
        if (colon < 0 || colon + 1 >= line.length() || ResponsibilityTail.opens(line, 0)) {
            return false;
        }
        String label = line.substring(0, colon);
        return isLabel(label) && !label.endsWith("注") && !REMARKS.standIn(label);
    }

    /** Where the colon stands that may close a label at the start of {@code line}; -1 where none does. */
    public static int labelEnd(String line) {
        return Marks.colon(line, 1, Math.min(line.length(), LONGEST_UNNUMBERED_LABEL + 1));
    }

    /** Whether a text tells an actor what to do, so that it is no title. */
    public static boolean isPlainSentence(String text) {
        return isSentence(text);
    }

    static boolean isSentence(String text) {
        return SENTENCE.isIn(text);
    }

    /** The first stop outside brackets and quotation marks; -1 where there is none. */
    private static int stop(String text) {
        boolean half = (text.indexOf('.') >= 0 || text.indexOf('．') >= 0) && text.indexOf('。') < 0;
        int stop = nextStop(text, 0, half);
        if (stop < 0 || !Brackets.opens(text, stop)) {
            return stop;
        }
        Brackets nesting = new Brackets(text);
        while (stop >= 0 && nesting.inside(stop)) {
            stop = nextStop(text, stop + 1, half);
        }
        return stop;
    }

    private static int nextStop(String text, int from, boolean half) {
        for (int i = from; i < text.length(); i++) {
            if (Marks.endsSentence(text.charAt(i)) || Marks.isColon(text.charAt(i)) || half && HalfWidthStops.at(text, i)) {
                return i;
            }
        }
        return -1;
    }
}
