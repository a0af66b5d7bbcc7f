package org.duizhao.extract;

import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Validity;

import java.util.List;
import java.util.Map;

/**
 * The figures and abbreviations of one notice's measures, by measure id: what it says without asking whose it is, and all that
 * a search by values needs. A measure without any is in no map.
 *
 * @param wordings      in the order of the sentence
 * @param abbreviations in the order of the sentence, those said in full words too
 * @param validity      how long the document is in force, in the measure that says so
 */
public record NoticeQuantities(Map<String, List<Wording>> wordings, Map<String, List<Abbreviation>> abbreviations, Map<String, Validity> validity) {

    /** Of a notice that says none. */
    public static final NoticeQuantities NONE = new NoticeQuantities(Map.of(), Map.of(), Map.of());

    public NoticeQuantities {
        wordings = Map.copyOf(wordings);
        abbreviations = Map.copyOf(abbreviations);
        validity = Map.copyOf(validity);
    }

    /** Of one measure, in the order of its text; empty where it has none or is unknown. */
    public List<Wording> wordingsOf(String measureId) {
        return wordings.getOrDefault(measureId, List.of());
    }

    /** Likewise. */
    public List<Abbreviation> abbreviationsOf(String measureId) {
        return abbreviations.getOrDefault(measureId, List.of());
    }
}
