package org.duizhao.align.matter;

import org.duizhao.align.Notices;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented notices, a line of sentences each, and links between their sentences as a test says; sentences have ordinals from 0 through all. */
final class Example {

    final Corpus corpus;
    final CorpusClauses clauses;
    private final List<Link> links = new ArrayList<>();

    Example(String... notices) {
        List<Notice> columns = new ArrayList<>();
        for (String sentences : notices) {
            columns.add(Notices.notice("第" + columns.size() + "县", 2024, sentences));
        }
        corpus = Corpus.of(columns);
        clauses = new CorpusClauses(corpus);
    }

    Example link(int one, int other, double score) {
        links.add(new Link(Pair.of(one, other), score));
        return this;
    }

    Links links() {
        return new Links(links, Notices.THRESHOLDS);
    }

    /** By words alone. */
    ClauseLikeness likeness() {
        return new ClauseLikeness(clauses, Optional.empty());
    }

    ClauseLinks clauseLinks() {
        return new ClauseLinks(clauses, links(), likeness());
    }

    /** The words of each matter, notice after notice, parted by |. */
    List<String> matters() {
        return new RowBuilder(corpus, clauses, links(), clauseLinks()).matters(0.3).stream().map(this::words).toList();
    }

    String words(Matter matter) {
        StringBuilder words = new StringBuilder();
        int passage = -1;
        for (int ordinal : matter.clauses()) {
            Clause clause = clauses.clause(ordinal);
            words.append(passage >= 0 && passage != clause.passage() ? "|" : "").append(clause.wording());
            passage = clause.passage();
        }
        return words.toString();
    }
}
