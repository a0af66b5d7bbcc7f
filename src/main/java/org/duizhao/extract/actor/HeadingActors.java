package org.duizhao.extract.actor;

import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.word.Words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the body out of a heading about its duty: 强化党政领导责任, 压实企业主体责任; or a heading that is a body's name. */
final class HeadingActors {

    private static final Pattern DUTY = Pattern.compile("(?<who>\\p{IsHan}{1,12}?)(?:安全生产|安全|主体|监管|领导干部|属地|管理|岗位)*+(?:责任|职责|作用)");

    private static final Pattern PRESSING = Pattern.compile("^" + ActorWords.any("PRESSING") + "+");
    private static final Pattern INSTRUCTION = Pattern.compile("^" + ModalWords.shipped().auxiliaries());

    private static final Words ACTING = ActorWords.words("HEADING_VERB");

    private final Words heads = ActorWords.HEADS.longerThan(1);
    private final Words verbs = ActorWords.GOVERNING;

    /** Empty where the heading names no body. */
    Optional<String> in(String title) {
        boolean instruction = INSTRUCTION.matcher(title).find();
        if (!instruction && title.length() <= 12 && heads.endBefore(title, title.length()) && !verbs.startAt(title, 0) && !ACTING.startAt(title, 0)) {
            return Optional.of(title);
        }
        Matcher duty = DUTY.matcher(title);
        return duty.find() ? named(duty.group("who") + (title.startsWith("领导", duty.end("who")) ? "领导" : "")) : Optional.empty();
    }

    /** What stands before the duty, from behind the verb: of 强化党政 it is 党政. */
    private Optional<String> named(String phrase) {
        int cut = 0;
        for (String verb : verbs.all()) {
            int at = phrase.lastIndexOf(verb);
            cut = at >= 0 && at + verb.length() < phrase.length() ? Math.max(cut, at + verb.length()) : cut;
        }
        String name = PRESSING.matcher(phrase.substring(cut)).replaceFirst("");
        return heads.endBefore(name, name.length()) ? Optional.of(name) : Optional.empty();
    }
}
