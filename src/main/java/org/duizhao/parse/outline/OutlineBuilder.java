package org.duizhao.parse.outline;

import org.duizhao.chinese.heading.Marker;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Part;
import org.duizhao.parse.line.Typography;
import org.duizhao.parse.sentence.SentenceSplitter;
import org.duizhao.progress.Watchdog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gathers the outline line by line. Not thread-safe; one for each notice.
 *
 * <p>A numbered line without a title gives no heading. Its number stays in the path of its measures, as a heading with an
 * empty title, so that they can be cited, and among the sources of the first of them, but not in its text.
 */
final class OutlineBuilder {

    /** 专此, four hanzi at most, and a stop. */
    private static final int LONGEST_CLOSING = 7;
    /** 结束语, which closes the document and not its last section. */
    private static final Pattern CLOSING = Pattern.compile("(?:特此[一-龥]{1,4}|此复|此令|专此[一-龥]{0,4})[。！]?");

    private final SentenceSplitter sentences = new SentenceSplitter();
    private final List<Block> blocks = new ArrayList<>();
    private HeadingPath path = HeadingPath.NONE;
    private Marker.Kind itemKind;
    private boolean labelStays;
    private int measures;

    Outline build() {
        return new Outline(blocks);
    }

    /** An annex begins; where {@code whole}, its lines are kept as they are. */
    void annex(Part annex, boolean whole) {
        List<Line> lines = new ArrayList<>(annex.head());
        lines.addAll(whole ? annex.lines() : List.of());
        List<SourceRange> source = SourceRange.merged(lines.stream().flatMap(line -> line.traced().source().stream()).sorted().toList());
        String text = whole ? annex.lines().stream().map(Line::text).collect(Collectors.joining("\n")) : "";
        blocks.add(new Annex(annex.title(), text, source));
        path = HeadingPath.NONE;
        itemKind = null;
        labelStays = false;
    }

    void add(BodyLine entry) {
        if (!entry.numbered() && !entry.cut().titled()) {
            if (entry.line().length() <= LONGEST_CLOSING && CLOSING.matcher(entry.line().text()).matches()) {
                path = HeadingPath.NONE;
            }
            path = labelStays ? path : new HeadingPath(path.section(), path.item(), null);
            paragraph(entry.text(), List.of());
            return;
        }
        Heading heading = heading(entry);
        open(entry, heading);
        Line text = entry.text();
        if (entry.cut().titled() || text.length() == 0) {
            blocks.add(heading);
        }
        paragraph(text, entry.cut().titled() ? List.of() : heading.source());
    }

    private Heading heading(BodyLine entry) {
        String number = entry.number().text();
        List<SourceRange> source = entry.line().traced().source(0, entry.numbered() ? entry.marker().end() : 0);
        if (!entry.cut().titled()) {
            return new Heading(level(entry), number, "", source);
        }
        Line title = entry.title();
        return new Heading(level(entry), number, Typography.title(title.text()), both(source, title.traced().source()));
    }

    private static List<SourceRange> both(List<SourceRange> first, List<SourceRange> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<SourceRange> all = new ArrayList<>(first);
        all.addAll(second);
        return SourceRange.merged(all);
    }

    private int level(BodyLine entry) {
        if (!entry.numbered()) {
            return 3;
        }
        return switch (entry.marker().kind()) {
            case ARABIC -> path.item() == null || itemKind == Marker.Kind.ARABIC ? 2 : 3;
            case ITEM -> path.item() != null && (itemKind == Marker.Kind.ARTICLE || itemKind == Marker.Kind.DECIMAL_PART) ? 3 : 2;
            default -> entry.marker().kind().level();
        };
    }

    private void open(BodyLine entry, Heading heading) {
        // the items of an article are one paragraph each: what follows is the article's again
        labelStays = entry.numbered() && !(heading.level() == 3 && itemKind == Marker.Kind.ARTICLE);
        switch (heading.level()) {
            case 1 -> path = new HeadingPath(heading, null, null);
            case 2 -> {
                path = new HeadingPath(path.section(), heading, null);
                itemKind = entry.marker().kind();
            }
            default -> path = new HeadingPath(path.section(), path.item(), heading);
        }
    }

    private void paragraph(Line text, List<SourceRange> number) {
        List<Measure> result = new ArrayList<>();
        for (TracedText sentence : sentences.split(text.traced())) {
            Watchdog.checkWanted();
            List<SourceRange> source = both(result.isEmpty() ? number : List.of(), sentence.source());
            measures++;
            result.add(new Measure("m" + measures, sentence.toString(), path, source));
        }
        if (!result.isEmpty()) {
            blocks.add(new Paragraph(result));
        }
    }
}
