package org.duizhao.extract;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.number.BoundWords;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.regex.Pattern;

/** Reads what is done: the clause of a requirement without its actor, its number, its cycle and its modal words. */
final class ActionReader {

    private static final String NUMERAL = "(?:[\\d０-９]+(?:[,.][\\d０-９]+)*|[〇零一二两三四五六七八九十百千万]+)";
    /** Behind a numeral these words are a part of a date or of a length of time: 2024年内, 3年内, 6月月底. */
    private static final Cue CUES = Cue.of("(?<![〇零一二两三四五六七八九十百千万\\d])(?:" + CycleWords.ANY + ")|" + BoundWords.MERE.expression());
    /** Whole numbers of times; 第三次 counts none. */
    private static final Cue TIMES = Cue.of("(?<![〇零一二两三四五六七八九十百千万\\d０-９,.第])" + NUMERAL + "(?:[-—至到~～]" + NUMERAL + ")?(?:次(?!性)|场次|场|期|轮|回|遍)");
    private static final Pattern MODAL = Pattern.compile("^(?:" + ModalWords.shipped().leading(Strength.MUST, Strength.SHOULD) + "|坚持|在|于|并|请|分别)++");
    /** A cycle with its days: 每周二、周四, 每月5日前. */
    private static final Pattern DAYS = Pattern.compile("^每(?:周|星期)[一二三四五六日天]|^每.*\\d[日号月]");
    /** Before a date that is taken out, these words lead to nothing: 材料于5月20日前报送. */
    private static final Pattern LEADS_TO_DATE = Pattern.compile("(?<=\\p{IsHan}{2})[于在]$");
    private static final Pattern MARKS = Pattern.compile("^[，、。；：\\s]+|[，、。；：\\s]+$");

    /**
     * What is done. A date or a number goes as a whole or stays as a whole.
     *
     * @param wording within the clause
     * @param dates  what other dates the sentence has
     * @return null where nothing is left
     */
    String action(String sentence, Span clause, Wording wording, String actor, List<String> dates) {
        String text = without(actor, sentence, clause, wording);
        for (Span read : wording.kind() == Kind.FREQUENCY ? wording.read() : List.<Span>of()) {
            text = DAYS.matcher(read.in(sentence)).find() ? cut(text, read.in(sentence)) : text;
        }
        for (String date : dates) {
            text = cut(text, date);
        }
        text = TIMES.cutFrom(CUES.cutFrom(text));
        String said = sentence.substring(wording.span().start(), wording.span().end());
        text = text.length() > said.length() ? text.replace(said, "") : text;
        text = MODAL.matcher(MARKS.matcher(text).replaceAll("")).replaceFirst("");
        return text.isBlank() ? null : text;
    }

    /** The clause without the actor, and without a wording that holds nothing but its date or number. */
    private static String without(String actor, String sentence, Span clause, Wording wording) {
        Span said = wording.span();
        boolean figureOnly = wording.read().equals(List.of(said)) && clause.start() <= said.start() && said.end() <= clause.end();
        String before = sentence.substring(clause.start(), figureOnly ? said.start() : clause.end());
        String after = figureOnly ? sentence.substring(said.end(), clause.end()) : "";
        if (figureOnly && wording.kind() == Kind.DEADLINE) {
            before = LEADS_TO_DATE.matcher(before).replaceFirst("");
        }
        if (actor == null) {
            return before + after;
        }
        return before.contains(actor) ? withoutActor(before, actor) + after : before + withoutActor(after, actor);
    }

    /** 由县民政局核查 without who does it: 核查. */
    private static String withoutActor(String text, String actor) {
        return cut(text, text.contains("由" + actor) ? "由" + actor : actor);
    }

    private static String cut(String text, String word) {
        int at = text.indexOf(word);
        return at < 0 ? text : text.substring(0, at) + text.substring(at + word.length());
    }
}
