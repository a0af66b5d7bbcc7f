package org.duizhao.figure;

/** What sort of body an actor is: 市政府 and 县安委会 are of one class, a department and its head are of two. By {@code actor-classes.tsv}. */
public enum ActorClass {

    ENTERPRISE_HEAD,
    DEPARTMENT_HEAD,
    LEADERS,
    SCHOOL,
    ENTERPRISE,
    WATCHER,
    TOWNSHIP,
    VILLAGE,
    GOVERNMENT,
    DEPARTMENT,
    /** The notice does not say, or it is of no known sort. */
    UNKNOWN;

    private static final ClassWords WORDS = new ClassWords("actor-classes.tsv");

    /** The class of an actor; UNKNOWN for null. */
    public static ActorClass of(String actor) {
        return WORDS.of(actor).map(ActorClass::valueOf).orElse(UNKNOWN);
    }
}
