package org.duizhao.figure;

import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Requirement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one notice requires in a matter.
 *
 * @param year         of the notice; null where it is not known
 * @param requirements in the order of the text
 * @param obligations  in the order of the text
 */
public record Stated(Integer year, List<Requirement> requirements, List<Obligation> obligations) {

    public Stated {
        requirements = List.copyOf(requirements);
        obligations = List.copyOf(obligations);
    }

    /** The requirements that have a figure. */
    public List<Requirement> figures() {
        return requirements.stream().filter(one -> !one.vague()).toList();
    }

    /** The strongest duty that is said in a word: a plain imperative binds too, but that is not to be seen in the text. */
    Optional<Obligation> strongest() {
        return obligations.stream().filter(one -> one.word() != null).min(Comparator.comparing(Obligation::strength));
    }
}
