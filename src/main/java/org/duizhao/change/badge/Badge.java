package org.duizhao.change.badge;

/** What a change means, for a chip and a filter. The names stand in the JSON. */
public enum Badge {
    /** It asks for less: 放宽. */ LOOSENED,
    /** It asks for more: 收紧. */ TIGHTENED,
    /** 必须 became 鼓励. */ OBLIGATION_WEAKENED,
    /** 鼓励 became 必须. */ OBLIGATION_STRENGTHENED,
    /** Somebody else must, or is responsible. */ BODY_CHANGED,
    /** Due at another time. */ DEADLINE_CHANGED,
    /** Another figure. */ FIGURE_CHANGED,
    /** A figure where there was none. */ FIGURE_ADDED,
    /** No figure where there was one. */ FIGURE_DROPPED,
    /** A numeral abbreviation has other members. */ MEMBERS_CHANGED,
    /** Nothing but years, sessions and document numbers. */ YEAR_ONLY,
    /** Nothing but the own place's name or level. */ PLACE_ONLY,
    /** Nothing but the number before it. */ NUMBERING_ONLY,
    /** Nothing but punctuation, width or space. */ PUNCTUATION_ONLY;

    /** Whether a person may want it hidden: nothing of substance changed. */
    public boolean isTrifle() {
        return compareTo(YEAR_ONLY) >= 0;
    }
}
