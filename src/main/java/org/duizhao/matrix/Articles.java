package org.duizhao.matrix;

import org.duizhao.chinese.number.NumeralWriter;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.LeadIn;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where measures stand in the articles of a regulation, and what opens the lists of which they are items. A paragraph of an article is a 款, a
 * numbered item below it a 项: 第十三条第二款第（一）项. Immutable.
 */
public final class Articles {

    private final Map<String, String> clauses = new HashMap<>();
    private final Map<String, Measure> leads = new HashMap<>();

    private Articles() {
    }

    /** Those of a notice; of one without articles only the lists are known. */
    public static Articles of(Outline outline) {
        Articles articles = new Articles();
        Map<Heading, Integer> paragraphs = new HashMap<>();
        LeadIn lead = LeadIn.NONE;
        List<Paragraph> all = outline.paragraphs().stream().filter(paragraph -> !paragraph.measures().isEmpty()).toList();
        for (Paragraph paragraph : all) {
            HeadingPath path = paragraph.measures().get(0).path();
            path.article().filter(article -> path.below().isEmpty()).ifPresent(article -> paragraphs.merge(article, 1, Integer::sum));
            if (isItem(path) && lead.opens(paragraph.measures())) {
                Measure opening = lead.measure();
                paragraph.measures().forEach(measure -> articles.leads.put(measure.id(), opening));
            }
            lead = lead.after(paragraph.measures());
        }
        articles.number(all, paragraphs);
        return articles;
    }

    /** @param all how many paragraphs each article has */
    private void number(List<Paragraph> paragraphs, Map<Heading, Integer> all) {
        Map<Heading, Integer> read = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            HeadingPath path = paragraph.measures().get(0).path();
            path.article().ifPresent(article -> {
                int ordinal = path.below().isEmpty() ? read.merge(article, 1, Integer::sum) : read.getOrDefault(article, 0);
                boolean several = all.getOrDefault(article, 0) > 1 && ordinal > 0;
                String clause = article.number() + (several ? "第" + NumeralWriter.prose(ordinal) + "款" : "") + path.below().map(HeadingPath::asItem).orElse("");
                paragraph.measures().forEach(measure -> clauses.put(measure.id(), clause));
            });
        }
    }

    /** A number without a title of its own: （一）每日巡查； and not （一）加强巡查。. */
    static boolean isItem(HeadingPath path) {
        return path.innermost().filter(heading -> heading.title().isEmpty() && !heading.number().isEmpty()).isPresent();
    }

    /** The clause of a measure as a citation names it, with its 款 where the article has several; {@link HeadingPath#clause} outside of articles. */
    public String clause(Measure measure) {
        return clauses.getOrDefault(measure.id(), measure.path().clause());
    }

    /** Whether a measure stands in an article. */
    public boolean numbers(Measure measure) {
        return clauses.containsKey(measure.id());
    }

    /** The sentence that opens the list of which a measure is an item, and without which it is none: 管理人应当履行下列职责：. */
    public Optional<Measure> lead(Measure measure) {
        return Optional.ofNullable(leads.get(measure.id()));
    }
}
