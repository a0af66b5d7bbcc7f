package org.duizhao.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells quickly whether a clause can have a subject at all, so that the full expression is tried on few clauses only. */
final class SubjectSigns {

    /** The first characters of modal words, of 在 对 为 与 不 and of times, and the brackets that may follow a name. */
    private static final String OTHER_STARTS = "要应必须可不负牵在对为与（([〔0123456789";
    private static final List<String> QUANTIFIERS = List.of("各", "每", "所有", "全部", "全体");

    private final Map<Character, List<String>> headsByLast;
    private final Map<Character, List<String>> predicatesByFirst;

    SubjectSigns(List<String> heads, Stream<String> predicates) {
        headsByLast = new HashMap<>(heads.stream().collect(Collectors.groupingBy(head -> head.charAt(head.length() - 1))));
        predicatesByFirst = new HashMap<>(predicates.collect(Collectors.groupingBy(word -> word.charAt(0))));
    }

    /** Whether a word for a body stands in the clause with what may follow a subject. */
    boolean hasHead(String clause) {
        for (int i = 1; i < clause.length(); i++) {
            List<String> heads = headsByLast.get(clause.charAt(i - 1));
            if (heads != null && isFollowed(clause, i) && endsWithOne(clause, i, heads)) {
                return true;
            }
        }
        return false;
    }

    boolean hasQuantifier(String clause) {
        return QUANTIFIERS.stream().anyMatch(clause::contains);
    }

    private boolean isFollowed(String clause, int at) {
        if (OTHER_STARTS.indexOf(clause.charAt(at)) >= 0) {
            return true;
        }
        for (String word : predicatesByFirst.getOrDefault(clause.charAt(at), List.of())) {
            if (clause.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithOne(String clause, int end, List<String> heads) {
        for (String head : heads) {
            if (clause.startsWith(head, end - head.length())) {
                return true;
            }
        }
        return false;
    }
}
