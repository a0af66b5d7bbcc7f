package org.duizhao.extract;

import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Validity;

import java.util.List;
import java.util.Map;

/**
 * What the measures of one notice say, by measure id. A measure without any is in no map.
 *
 * @param requirements  in the order of the sentence
 * @param abbreviations in the order of the sentence, those said in full words too
 * @param bodies        the subjects, then those of the responsibility bracket; each name and duty once
 * @param obligations   one a word of obligation, in the order of the sentence
 * @param validity      how long the document is in force, in the measure that says so
 * @param warnings      {@code MEMBER_COUNT} for each abbreviation that does not have as many members as it says
 */
public record Findings(Map<String, List<Requirement>> requirements, Map<String, List<Abbreviation>> abbreviations,
                       Map<String, List<Body>> bodies, Map<String, List<Obligation>> obligations, Map<String, Validity> validity,
                       List<Warning> warnings) {

    public static final Findings NONE = new Findings(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Findings {
        requirements = Map.copyOf(requirements);
        abbreviations = Map.copyOf(abbreviations);
        bodies = Map.copyOf(bodies);
        obligations = Map.copyOf(obligations);
        validity = Map.copyOf(validity);
        warnings = List.copyOf(warnings);
    }

    /** Of a notice that does not say how long it is in force. */
    public Findings(Map<String, List<Requirement>> requirements, Map<String, List<Abbreviation>> abbreviations, Map<String, List<Body>> bodies,
                    Map<String, List<Obligation>> obligations, List<Warning> warnings) {
        this(requirements, abbreviations, bodies, obligations, Map.of(), warnings);
    }

    /** Of one measure, in the order of its text; empty where it has none or is unknown. */
    public List<Requirement> requirementsOf(String measureId) {
        return requirements.getOrDefault(measureId, List.of());
    }

    /** Likewise. */
    public List<Abbreviation> abbreviationsOf(String measureId) {
        return abbreviations.getOrDefault(measureId, List.of());
    }

    /** Likewise. */
    public List<Body> bodiesOf(String measureId) {
        return bodies.getOrDefault(measureId, List.of());
    }

    /** Likewise. */
    public List<Obligation> obligationsOf(String measureId) {
        return obligations.getOrDefault(measureId, List.of());
    }
}
