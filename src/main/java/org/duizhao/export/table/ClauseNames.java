package org.duizhao.export.table;

import org.duizhao.matrix.Articles;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clauses of a notice as a citation names them: 一、（二）, and where several paragraphs stand under one heading, 一、第3段; of a
 * regulation 第八条第二款第（一）项. */
final class ClauseNames {

    private final Map<String, String> byMeasure = new HashMap<>();

    private final Articles articles;

    ClauseNames(Notice notice, Messages messages) {
        articles = Articles.of(notice.outline());
        Map<HeadingPath, List<Paragraph>> paragraphs = new HashMap<>();
        notice.outline().paragraphs().stream().filter(one -> !one.measures().isEmpty())
                .forEach(one -> paragraphs.computeIfAbsent(one.measures().get(0).path(), path -> new ArrayList<>()).add(one));
        paragraphs.forEach((path, under) -> {
            for (int i = 0; i < under.size(); i++) {
                String name = under.size() == 1 ? path.clause() : messages.text("export.paragraph", path.clause(), i + 1).strip();
                under.get(i).measures()
                        .forEach(measure -> byMeasure.put(measure.id(), articles.numbers(measure) ? articles.clause(measure) : name));
            }
        });
    }

    /** What opens the list of which a measure is an item; empty where it is none. */
    Optional<Measure> lead(Measure measure) {
        return articles.lead(measure);
    }

    /** Empty for the only paragraph of a notice without headings. */
    String of(Measure measure) {
        return byMeasure.getOrDefault(measure.id(), measure.path().clause());
    }
}
