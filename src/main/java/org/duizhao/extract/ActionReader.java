package org.duizhao.extract;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.number.BoundWords;
import org.duizhao.notice.Obligation.Strength;
import org.duizhao.notice.Span;

import java.util.regex.Pattern;

/** Reads what is done: the clause of a requirement without its actor, its number, its cycle and its modal words. */
final class ActionReader {

    private static final Cue CUES = Cue.of(CycleWords.ANY + "|" + BoundWords.MERE.expression());
    private static final Cue TIMES = Cue.of("(?:\\d+|[一二两三四五六七八九十]+)(?:[-—至到~～](?:\\d+|[一二两三四五六七八九十]+))?(?:次|场次"
            + "|场|期|轮|回|遍)");
    private static final Pattern MODAL = Pattern.compile("^(?:" + ModalWords.shipped().leading(Strength.MUST, Strength.SHOULD) + "|坚持|在|于|并)+");
    private static final Pattern MARKS = Pattern.compile("^[，、。；：\\s]+|[，、。；：\\s]+$");

    /** Null where nothing is left. */
    String action(String sentence, Span clause, Span wording, String actor) {
        String text = sentence.substring(clause.start(), clause.end());
        int at = actor == null ? -1 : text.indexOf(actor);
        if (at >= 0) {
            text = text.substring(0, at) + text.substring(at + actor.length());
        }
        text = TIMES.cutFrom(CUES.cutFrom(text));
        String said = sentence.substring(wording.start(), wording.end());
        text = text.length() > said.length() ? text.replace(said, "") : text;
        text = MODAL.matcher(MARKS.matcher(text).replaceAll("")).replaceFirst("");
        return text.isBlank() ? null : text;
    }
}
