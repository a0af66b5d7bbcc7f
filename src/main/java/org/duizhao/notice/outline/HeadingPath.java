package org.duizhao.notice.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The headings over a measure, from the outermost to the innermost. Each may be null: an opening paragraph has none.
 *
 * @param section level 1, 一、
 * @param item    level 2, （一） or a running 1.
 * @param label   level 3, an inline label or numbered sub-item
 */
public record HeadingPath(Heading section, Heading item, Heading label) {

    private static final Pattern ARTICLE = Pattern.compile("第[〇零一二三四五六七八九十百千\\d]+条(?:之[一二三四五六七八九十])?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}[.．]\\d");
    private static final Pattern DECIMAL_OUTER = Pattern.compile("[\\d.．、]+");
    private static final Pattern ITEM = Pattern.compile("（[一二三四五六七八九十百]+）");

    public static final HeadingPath NONE = new HeadingPath(null, null, null);

    /** Those that there are, from the outermost. */
    public Stream<Heading> headings() {
        return Stream.of(section, item, label).filter(heading -> heading != null);
    }

    /** Empty for an opening paragraph. */
    public Optional<Heading> innermost() {
        return headings().reduce((outer, inner) -> inner);
    }

    /**
     * The clause as a citation names it: 一、（二）煤矿. Articles run through a regulation, so that the chapter is not named: 第八条第（二）项; of which 款
     * it is, other measures of the article tell. Empty for an opening paragraph.
     */
    public String clause() {
        Optional<Heading> article = article();
        return article.map(one -> one.number() + below().map(HeadingPath::asItem).orElse(""))
                .orElseGet(() -> headings().map(h -> h.number().isEmpty() ? h.title() : h.number()).reduce("", HeadingPath::joined));
    }

    /** 1.2 names its chapter itself. */
    private static String joined(String outer, String inner) {
        return DECIMAL.matcher(inner).lookingAt() && DECIMAL_OUTER.matcher(outer).matches() ? inner : outer + inner;
    }

    /** The article of a regulation that the measure stands in: 第八条; empty elsewhere. */
    public Optional<Heading> article() {
        return headings().filter(heading -> ARTICLE.matcher(heading.number()).matches()).reduce((outer, inner) -> inner);
    }

    /** What stands below the article; empty where there is no article, or nothing. */
    public Optional<Heading> below() {
        return article().flatMap(article -> innermost().filter(inner -> inner != article));
    }

    /** What stands below an article as a citation names it: 第（二）项; other numbers and labels as they are. */
    public static String asItem(Heading heading) {
        String number = heading.number();
        return number.isEmpty() ? heading.title() : ITEM.matcher(number).matches() ? "第" + number + "项" : number;
    }
}
