package org.duizhao.parse;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Field;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Annex;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Fingerprint;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Takes a document of several parts apart: a second notice behind the signature of the first, the annexes of a notice, the plans of a collection. A
 * part begins where an annex does that holds measures; forms and lists stay with the part before them.
 */
public final class NoticeParts {

    /** As many hexadecimal digits as the id of a file. */
    private static final int ID_LENGTH = 16;

    private NoticeParts() {
    }

    /** How many parts a notice has; 1 where it is one document. */
    public static int count(Notice notice) {
        return starts(notice).size() + 1;
    }

    /**
     * Whether the parts are documents beside each other, such as a second notice behind the signature of the first: one at least does not call itself an
     * annex (附件).
     */
    public static boolean isCollection(Notice notice) {
        return starts(notice).stream().anyMatch(start -> !notice.sourceText().startsWith("附", afterBlanks(notice.sourceText(), start)));
    }

    private static int afterBlanks(String text, int place) {
        int at = place;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The parts in the order of the text, named as the file with #1, #2 …. Together they are the whole text. Empty where the notice is one document.
     *
     * @param notice what was parsed of {@code source}
     */
    public static List<SourceText> of(SourceText source, Notice notice) {
        List<Integer> starts = starts(notice);
        List<SourceText> parts = new ArrayList<>();
        for (int i = 0; i <= starts.size() && !starts.isEmpty(); i++) {
            int from = i == 0 ? 0 : starts.get(i - 1);
            int to = i == starts.size() ? source.text().length() : starts.get(i);
            parts.add(part(source, new SourceRange(from, to), i + 1));
        }
        return parts;
    }

    /** A part with the place and the year of the whole where it names none itself, as an annex does: of both they are inferred. */
    public static Notice within(Notice whole, Notice part) {
        Citation own = part.metadata().citation();
        Scope of = whole.metadata().citation().scope();
        Scope scope = new Scope(own.scope().jurisdiction() == null ? of.jurisdiction() : own.scope().jurisdiction(), own.scope().year() == null ? of.year() : own.scope().year());
        if (scope.equals(own.scope())) {
            return part;
        }
        List<FieldSource> sources = new ArrayList<>(part.metadata().sources());
        if (!Objects.equals(scope.jurisdiction(), own.scope().jurisdiction())) {
            sources.add(new FieldSource(Field.JURISDICTION, List.of(), true));
        }
        if (!Objects.equals(scope.year(), own.scope().year())) {
            sources.add(new FieldSource(Field.YEAR, List.of(), true));
        }
        Citation citation = new Citation(own.title(), own.documentNumber(), own.genre(), own.issue(), scope);
        Metadata metadata = new Metadata(citation, part.metadata().circulation(), part.metadata().printing(), sources);
        return new Notice(part.source(), metadata, part.outline(), part.repairs(), part.warnings());
    }

    /** Where the parts but the first begin. */
    private static List<Integer> starts(Notice notice) {
        TreeSet<Integer> starts = new TreeSet<>();
        List<Block> blocks = notice.outline().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Annex annex && annex.text().isEmpty() && i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Annex)) {
                Stream.of(annex.source(), source(blocks.get(i + 1))).flatMap(List::stream).mapToInt(SourceRange::start).min()
                        .ifPresent(start -> starts.add(lineStart(notice.sourceText(), start)));
            }
        }
        starts.remove(0);
        return List.copyOf(starts);
    }

    private static List<SourceRange> source(Block block) {
        if (block instanceof Heading heading) {
            return heading.source();
        }
        return block instanceof Paragraph paragraph ? paragraph.measures().stream().map(Measure::source).flatMap(List::stream).toList() : List.of();
    }

    /** The start of the line where only blanks stand before the place, for they say how it is set; else the place. */
    private static int lineStart(String text, int place) {
        int at = place;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n' ? at : place;
    }

    private static SourceText part(SourceText whole, SourceRange range, int number) {
        String text = whole.text().substring(range.start(), range.end());
        String id = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
        List<Warning> gaps = whole.gaps().stream().filter(gap -> range.contains(gap.source().start()) || range.end() == whole.text().length())
                .flatMap(gap -> within(List.of(gap.source()), range).stream().map(place -> new Warning(gap.kind(), place, gap.arguments()))).toList();
        // the file holds other parts too, and cannot be changed itself as one that holds the notice alone
        return new SourceText(new SourceFile(id, whole.file() + "#" + number, text), Format.TEXT, whole.lines(), within(whole.pages(), range),
                within(whole.founder(), range), gaps);
    }

    /** What of the ranges lies in {@code part}, counted from its start. */
    private static List<SourceRange> within(List<SourceRange> ranges, SourceRange part) {
        return ranges.stream().filter(range -> range.start() < part.end() && range.end() > part.start() || range.length() == 0 && part.contains(range.start()))
                .map(range -> new SourceRange(Math.max(range.start(), part.start()) - part.start(), Math.min(range.end(), part.end()) - part.start()))
                .toList();
    }
}
