package org.duizhao.topic.answer;

import org.duizhao.figure.ActorClass;

/** What kind of body must do something, in the order in which they are told of: what a government owes says nothing of what a township does. */
public enum BodyKind {
    /** Governments, their committees and offices: 市政府及安委会. */
    GOVERNMENT,
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

    /** @param actor null is nobody in particular */
    public static BodyKind of(String actor) {
        return switch (ActorClass.of(actor)) {
            case GOVERNMENT -> GOVERNMENT;
            case DEPARTMENT -> DEPARTMENT;
            case TOWNSHIP -> TOWNSHIP;
            case ENTERPRISE, ENTERPRISE_HEAD -> ENTERPRISE;
            case LEADERS, DEPARTMENT_HEAD -> LEADERS;
            case SCHOOL, VILLAGE, WATCHER -> OTHER;
            case UNKNOWN -> actor == null ? NOBODY : OTHER;
        };
    }
}
