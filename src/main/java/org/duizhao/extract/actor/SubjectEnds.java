package org.duizhao.extract.actor;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in one clause the name of a body may end: behind a word for a body, with a bracket that belongs to it, before what may follow a subject.
 * Asked of the words themselves, for an expression of all of them would be tried at each character.
 */
final class SubjectEnds {

    /** As many characters or brackets may stand before the word for a body. */
    private static final int LONGEST = 60;
    private static final int LONGEST_BRACKET = 12;
    private static final int LONGEST_HEAD = 8;
    private static final Set<String> HEADS = Set.copyOf(ActorWords.HEADS.all());
    private static final String APART = "，；。：（()）";

    private final String clause;
    /** The places right behind a word for a body that are followed as a subject is. */
    private final BitSet ends = new BitSet();
    /** Where the name ends that ends in the word before such a place. */
    private final int[] withBracket;

    /**
     * @param bracket  a bracket that belongs to a name
     * @param followed what may follow a subject, but for the predicates
     * @param predicate a predicate that may follow one
     */
    SubjectEnds(String clause, Pattern bracket, Pattern followed, Pattern predicate) {
        this.clause = clause;
        this.withBracket = new int[clause.length() + 1];
        Matcher own = matcher(bracket);
        Matcher after = matcher(followed);
        Matcher verb = matcher(predicate);
        for (int end = 1; end < clause.length(); end++) {
            if (ActorWords.HEADS.endBefore(clause, end)) {
                int name = own.region(end, clause.length()).lookingAt() ? own.end() : end;
                boolean subject = after.region(name, clause.length()).lookingAt()
                        || ActorWords.PREDICATES.startAt(clause, name) && verb.region(name, clause.length()).lookingAt();
                ends.set(end, subject);
                withBracket[end] = name;
            }
        }
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(clause).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether a name may end anywhere. */
    boolean any() {
        return !ends.isEmpty();
    }

    /** Where the shortest name ends that starts at a place; -1 where none does. */
    int endFrom(int start) {
        for (int end = ends.nextSetBit(start + 1); end >= 0; end = ends.nextSetBit(end + 1)) {
            for (int length = 1; length <= Math.min(LONGEST_HEAD, end - start); length++) {
                if (isHead(end - length, end) && isPlain(start, end - length)) {
                    return withBracket[end];
                }
            }
        }
        return -1;
    }

    /** A word of one character is a body only behind another character; 所 of 工作所需 is none. */
    private boolean isHead(int start, int end) {
        if (!HEADS.contains(clause.substring(start, end))) {
            return false;
        }
        boolean one = end - start == 1;
        return !one || start > 0 && isPlainBefore(start) && !(clause.charAt(start) == '所' && ActorWords.words("NO_OFFICE").startAt(clause, end));
    }

    private boolean isPlainBefore(int place) {
        char before = clause.charAt(place - 1);
        if (before == '）') {
            int open = clause.lastIndexOf('（', place - 2);
            return open >= 0 && isBracket(open, place - 1);
        }
        return APART.indexOf(before) < 0;
    }

    private boolean isBracket(int open, int close) {
        int inside = close - open - 1;
        return inside >= 1 && inside <= LONGEST_BRACKET && clause.indexOf('）', open) == close;
    }

    /** Whether no mark parts these characters but brackets of the name. */
    private boolean isPlain(int start, int end) {
        int count = 0;
        for (int at = start; at < end; at++) {
            char c = clause.charAt(at);
            if (c == '（') {
                int close = clause.indexOf('）', at);
                if (close < 0 || close >= end || !isBracket(at, close)) {
                    return false;
                }
                at = close;
            } else if (APART.indexOf(c) >= 0) {
                return false;
            }
            count++;
        }
        return count <= LONGEST;
    }
}
