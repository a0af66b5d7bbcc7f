package org.duizhao.workbench;

import org.duizhao.extract.Figures;
import org.duizhao.extract.grammar.Wording;
import org.duizhao.index.search.SearchableFigure;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.notice.Abbreviation;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Requirement.Kind;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Tag;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the measures of a notice can be found by. */
final class SearchableNotice {

    private static final double CLEAR = 1;

    private SearchableNotice() {
    }

    /** One a measure, in reading order. */
    static List<SearchableMeasure> of(Notice notice, Figures said, Codebook codebook) {
        Metadata metadata = notice.metadata();
        List<Measure> measures = notice.measures();
        List<List<Tag>> tags = codebook.tagsOf(measures);
        return IntStream.range(0, measures.size()).mapToObj(i -> new SearchableMeasure(notice.id(), metadata.jurisdiction(),
                metadata.year(), metadata.genre(), metadata.issuer(), measures.get(i), topics(tags.get(i)),
                figures(said.wordingsOf(measures.get(i).id())), expansions(said.abbreviationsOf(measures.get(i).id())))).toList();
    }

    /** The names of its topics and of their groups: the clearest topic, and any other that more than a weak word shows. */
    private static List<String> topics(List<Tag> tags) {
        return tags.stream().filter(tag -> tag == tags.get(0) || tag.weight() >= CLEAR).map(Tag::topic)
                .flatMap(topic -> Stream.of(topic.name(), topic.group())).distinct().toList();
    }

    /** Frequencies, deadlines and shares; other figures are found by their words only. */
    private static List<SearchableFigure> figures(List<Wording> wordings) {
        return wordings.stream().map(SearchableNotice::figure).filter(figure -> !figure.equals(SearchableFigure.NONE)).toList();
    }

    private static SearchableFigure figure(Wording wording) {
        Double ratio = wording.kind() == Kind.RATIO ? (Double) wording.amount().value() : null;
        return new SearchableFigure(wording.perYear(), wording.deadline(), ratio);
    }

    /** What stands for an abbreviation is its members, and the other way round; its sense stands for both. */
    private static List<String> expansions(List<Abbreviation> abbreviations) {
        return abbreviations.stream().flatMap(abbreviation -> Stream.of(
                        abbreviation.inFullWords() ? abbreviation.text() : String.join("、", abbreviation.members()),
                        abbreviation.sense()))
                .filter(words -> !words.isEmpty()).distinct().toList();
    }
}
