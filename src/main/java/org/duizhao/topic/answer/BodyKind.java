package org.duizhao.topic.answer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.figure.ActorClass;

/** What kind of body must do something, in the order in which they are told of: what a committee owes says nothing of what a government does. */
public enum BodyKind {
    /** Committees and staffs of a government, and their offices: 市安委会, 县防汛抗旱指挥部. */
    COMMITTEE,
    /** The government itself: 县政府. */
    GOVERNMENT,
    /** The governments below it: 各县（市、区）政府. */
    LOWER_GOVERNMENT,
    DEPARTMENT,
    TOWNSHIP,
    /** Enterprises and those who head them. */
    ENTERPRISE,
    /** Persons who lead a body that is no enterprise. */
    LEADERS,
    /** Schools, villages, wardens. */
    OTHER,
    /** The notice does not say. */
    NOBODY;

    private static final NamedWords WORDS = NamedWords.read(BodyKind.class, "body-kinds.tsv");
    private static final Pattern COMMITTEES = Pattern.compile("(?<!" + WORDS.any("NO_COMMITTEE") + ")" + WORDS.any("COMMITTEE"));
    private static final Pattern BELOW = Pattern.compile(WORDS.any("BELOW"));
    /** Between several bodies, outside brackets. */
    private static final Pattern BETWEEN = Pattern.compile("[、，和及](?![^（]*）)(?![^\\[]*])");

    /** @param actor null is nobody in particular; of several bodies the first kind */
    public static BodyKind of(String actor) {
        return all(actor).iterator().next();
    }

    /**
     * All kinds of an actor, parted by 、, 和 or 及, in their order; at least one. A government that is named with its committee meets as that:
     * 市政府及安委会.
     *
     * @param actor null is nobody in particular
     */
    public static Set<BodyKind> all(String actor) {
        BodyKind whole = single(actor);
        if (actor == null || whole == LEADERS || whole == ENTERPRISE) {
            return EnumSet.of(whole);
        }
        Set<BodyKind> kinds = EnumSet.noneOf(BodyKind.class);
        parts(actor).forEach(part -> kinds.add(single(part)));
        if (kinds.contains(COMMITTEE)) {
            kinds.remove(GOVERNMENT);
        }
        if (kinds.size() > 1) {
            kinds.remove(OTHER);
        }
        return kinds;
    }

    /** The bodies of an actor, each by its own name. */
    static List<String> parts(String actor) {
        return Arrays.stream(BETWEEN.split(actor)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static BodyKind single(String actor) {
        return switch (ActorClass.of(actor)) {
            case GOVERNMENT -> ofGovernment(actor);
            case DEPARTMENT -> COMMITTEES.matcher(actor).find() ? COMMITTEE : DEPARTMENT;
            case TOWNSHIP -> TOWNSHIP;
            case ENTERPRISE, ENTERPRISE_HEAD -> ENTERPRISE;
            case LEADERS, DEPARTMENT_HEAD -> LEADERS;
            case SCHOOL, VILLAGE, WATCHER -> OTHER;
            case UNKNOWN -> actor == null ? NOBODY : COMMITTEES.matcher(actor).find() ? COMMITTEE : OTHER;
        };
    }

    private static BodyKind ofGovernment(String actor) {
        return COMMITTEES.matcher(actor).find() ? COMMITTEE : BELOW.matcher(actor).find() ? LOWER_GOVERNMENT : GOVERNMENT;
    }
}
