package org.duizhao.extract;

import org.duizhao.notice.Abbreviation;
import org.duizhao.notice.Body;
import org.duizhao.notice.Requirement;

import java.util.List;
import java.util.Map;

/**
 * What the measures of one notice say, by measure id. A measure without any is in no map.
 */
public record Findings(Map<String, List<Requirement>> requirements, Map<String, List<Abbreviation>> abbreviations,
                       Map<String, List<Body>> bodies) {

    public static final Findings NONE = new Findings(Map.of(), Map.of(), Map.of());

    public Findings {
        requirements = Map.copyOf(requirements);
        abbreviations = Map.copyOf(abbreviations);
        bodies = Map.copyOf(bodies);
    }

    public List<Requirement> requirementsOf(String measureId) {
        return requirements.getOrDefault(measureId, List.of());
    }

    public List<Abbreviation> abbreviationsOf(String measureId) {
        return abbreviations.getOrDefault(measureId, List.of());
    }

    public List<Body> bodiesOf(String measureId) {
        return bodies.getOrDefault(measureId, List.of());
    }
}
