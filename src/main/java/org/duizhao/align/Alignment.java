package org.duizhao.align;

import org.duizhao.align.matter.ClauseLikeness;
import org.duizhao.align.matter.ClauseLinks;
import org.duizhao.align.matter.Clauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.matter.RowBuilder;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Topics;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Topic;

import java.util.ArrayList;
import java.util.List;

/** Notices of which is known how surely any two of their measures state the same: rows follow from that as strictly as is asked for. */
public final class Alignment {

    private final Corpus corpus;
    private final Links links;
    private final Topics topics;
    private final Codebook codebook;
    private final Clauses clauses;
    private final ClauseLikeness likeness;
    private final RowBuilder builder;

    Alignment(Corpus corpus, Links links, Topics topics, Codebook codebook, Clauses clauses, ClauseLikeness likeness) {
        this.corpus = corpus;
        this.links = links;
        this.topics = topics;
        this.codebook = codebook;
        this.clauses = clauses;
        this.likeness = likeness;
        this.builder = new RowBuilder(corpus, clauses, links, new ClauseLinks(clauses, links, likeness));
    }

    /** How much would stand together. */
    public RowCount count(Strictness strictness) {
        List<Matter> matters = builder.matters(strictness.needed());
        int shared = 0;
        int linked = 0;
        for (Matter matter : matters) {
            int notices = notices(matter);
            shared += notices > 1 ? 1 : 0;
            linked += notices > 1 ? matter.passages().size() : 0;
        }
        return new RowCount(matters.size(), shared, linked);
    }

    /** The rows. */
    public Comparison comparison(Strictness strictness) {
        MatterTexts texts = new MatterTexts(clauses);
        RowTopics rowTopics = new RowTopics(corpus, texts, codebook);
        Certainties certainties = new Certainties(links);
        List<Draft> drafts = new ArrayList<>();
        for (Matter matter : builder.matters(strictness.needed())) {
            boolean foot = isFoot(matter);
            Topic topic = foot ? Foot.TOPIC : rowTopics.of(matter);
            int notices = notices(matter);
            drafts.add(new Draft(matter, topic, rowTopics.rank(topic), notices, certainties.of(matter, notices), foot));
        }
        RowWriter writer = new RowWriter(corpus, texts, new References(corpus, clauses, links, likeness), new Reasons(corpus, topics),
                new NearPassages(corpus, links, strictness.needed()));
        return new Comparison(corpus.columns(), new RowOrder(corpus).sorted(drafts).stream()
                .map(draft -> writer.row(draft, draft.topic().name())).toList());
    }

    private int notices(Matter matter) {
        return (int) matter.passages().stream().map(passage -> corpus.passage(passage).column()).distinct().count();
    }

    /** Where most of its sentences open a notice or pass it on. */
    private boolean isFoot(Matter matter) {
        long foot = matter.passages().stream().filter(passage -> Foot.isOf(corpus.passage(passage).wording())).count();
        return 2 * foot > matter.passages().size();
    }
}
