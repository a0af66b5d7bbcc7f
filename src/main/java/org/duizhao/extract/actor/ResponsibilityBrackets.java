package org.duizhao.extract.actor;

import org.duizhao.chinese.duty.DutyWords;
import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tail that says who is responsible: （市住建局牵头，市公安局、市应急局等部门分工负责）, 责任单位：甲、乙. Where it stands says
 * {@link ResponsibilityTail}.
 */
final class ResponsibilityBrackets {

    private static final Pattern OPENING = Pattern.compile("^[（(［\\[【]");
    private static final Pattern CLOSING = Pattern.compile("[）)］\\]】]?[。；;]?\\s*$");
    private static final Pattern LABELLED = Pattern.compile(DutyWords.LABEL + "(?<names>[^：:]+?)[，,；;。\\h]*(?=[（(\\[［【]?" + DutyWords.ANY_TAIL_LABEL + "|$)");

    /** A part that says by when and not who: 10月底前完成, 持续推进. */
    private static final Pattern TERM = Pattern.compile("\\d[年月日]|年[底末内]|[上下]半年|" + ActorWords.any("TERM"));
    private static final Words SUPPORTING = Words.of("配合", "协助", "参与", "协办", "参加");

    private final BodyNames names = new BodyNames();

    /** The bodies of a sentence's tail with their duties, in its order; empty where it has none. */
    List<Body> bodies(String sentence) {
        return ResponsibilityTail.in(sentence).map(place -> read(place.in(sentence))).orElse(List.of());
    }

    /** Of a tail as it stands. */
    List<Body> read(String bracket) {
        Set<Body> bodies = new LinkedHashSet<>();
        String inside = CLOSING.matcher(OPENING.matcher(bracket).replaceFirst("")).replaceFirst("");
        Matcher label = LABELLED.matcher(inside);
        while (label.find()) {
            Duty duty = duty(label.group("kind"));
            names.list(label.group("names")).forEach(name -> bodies.add(new Body(name, duty)));
        }
        return List.copyOf(bodies.isEmpty() ? readParts(inside) : bodies);
    }

    private Set<Body> readParts(String inside) {
        Set<Body> bodies = new LinkedHashSet<>();
        List<String> waiting = new ArrayList<>();
        for (String part : ResponsibilityTail.parts(inside)) {
            Matcher said = DutyWords.DUTY.matcher(part);
            if (TERM.matcher(part).find()) {
                continue;
            }
            if (!said.find()) {
                waiting.addAll(names.list(part));
                continue;
            }
            Duty duty = duty(said.group("duty"));
            waiting.forEach(name -> bodies.add(new Body(name, duty)));
            waiting.clear();
            names.list(part.substring(0, said.start())).forEach(name -> bodies.add(new Body(name, duty)));
        }
        waiting.forEach(name -> bodies.add(new Body(name, Duty.RESPONSIBLE)));
        return bodies;
    }

    private static Duty duty(String word) {
        if (word.startsWith("牵头") || word.startsWith("主办")) {
            return Duty.LEADS;
        }
        if (word.startsWith("分")) {
            return Duty.SHARES;
        }
        if (word.startsWith("督") || word.startsWith("监") || word.startsWith("指导")) {
            return Duty.SUPERVISES;
        }
        return SUPPORTING.startAt(word, 0) ? Duty.SUPPORTS : Duty.RESPONSIBLE;
    }
}
