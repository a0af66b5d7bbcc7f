package org.duizhao.workbench.search;

import org.duizhao.extract.NoticeQuantities;
import org.duizhao.extract.wording.Wording;
import org.duizhao.index.search.NoticeFields;
import org.duizhao.index.search.SearchableFigure;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the measures of a notice can be found by. */
public final class SearchableNotice {

    /** The weight of one clear word of a topic, see {@link Codebook}. */
    private static final double CLEAR = 1;

    private SearchableNotice() {
    }

    /**
     * One a measure, in reading order.
     *
     * @param responsible who sees to the measures, by measure id
     */
    public static List<SearchableMeasure> of(Notice notice, NoticeQuantities said, Map<String, List<Body>> responsible, Codebook codebook) {
        Metadata metadata = notice.metadata();
        NoticeFields fields = new NoticeFields(metadata.jurisdiction(), metadata.year(), metadata.genre(), metadata.issuer());
        List<Measure> measures = notice.measures();
        List<List<Tag>> tags = codebook.tagsOf(measures);
        List<SearchableMeasure> searchable = new ArrayList<>(measures.size());
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            searchable.add(new SearchableMeasure(fields, measure, topics(tags.get(i)), figures(said.wordingsOf(measure.id())),
                    expansions(said.abbreviationsOf(measure.id())), responsible.getOrDefault(measure.id(), List.of())));
        }
        return List.copyOf(searchable);
    }

    /** The names of its topics and of their groups: the clearest topic, and any other that more than a weak word shows. */
    private static List<String> topics(List<Tag> tags) {
        Set<String> names = new LinkedHashSet<>();
        for (Tag tag : tags) {
            if (tag == tags.get(0) || tag.weight() >= CLEAR) {
                names.add(tag.topic().name());
                names.add(tag.topic().group());
            }
        }
        return List.copyOf(names);
    }

    /** Frequencies, deadlines and shares; other figures are found by their words only. */
    private static List<SearchableFigure> figures(List<Wording> wordings) {
        if (wordings.isEmpty()) {
            return List.of();
        }
        List<SearchableFigure> figures = new ArrayList<>(wordings.size());
        for (Wording wording : wordings) {
            SearchableFigure figure = figure(wording);
            if (!figure.equals(SearchableFigure.NONE)) {
                figures.add(figure);
            }
        }
        return List.copyOf(figures);
    }

    private static SearchableFigure figure(Wording wording) {
        Double ratio = wording.kind() == Kind.RATIO ? (Double) wording.bounds().value() : null;
        return new SearchableFigure(wording.timesAYear(), wording.deadline(), ratio);
    }

    /** What stands for an abbreviation is its members, and the other way round; its sense stands for both. */
    private static List<String> expansions(List<Abbreviation> abbreviations) {
        if (abbreviations.isEmpty()) {
            return List.of();
        }
        Set<String> expansions = new LinkedHashSet<>();
        for (Abbreviation abbreviation : abbreviations) {
            expansions.add(abbreviation.inFullWords() ? abbreviation.text() : String.join("、", abbreviation.members()));
            expansions.add(abbreviation.sense());
        }
        expansions.remove("");
        return List.copyOf(expansions);
    }
}
