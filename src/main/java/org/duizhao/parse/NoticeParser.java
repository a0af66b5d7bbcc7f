package org.duizhao.parse;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.fold.Unfolding;
import org.duizhao.parse.head.Head;
import org.duizhao.parse.head.HeadReader;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Part;
import org.duizhao.parse.outline.BodyReader;
import org.duizhao.parse.place.Jurisdictions;
import org.duizhao.parse.tail.Contents;
import org.duizhao.parse.tail.TableOfContents;
import org.duizhao.parse.tail.Tail;
import org.duizhao.parse.tail.TailReader;
import org.duizhao.progress.Watchdog;
import org.duizhao.read.SourceText;
import org.duizhao.repair.CleanText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a notice apart. Any text gives a notice: one line without headings is one paragraph. Thread-safe. */
public final class NoticeParser {

    /** A warning shows so much of a text: enough to know it again. */
    private static final int LONGEST_SHOWN = 40;

    private final Unfolding unfolding = new Unfolding();
    private final HeadReader heads = new HeadReader();
    private final BodyReader bodies = new BodyReader();
    private final MetadataReader metadata;

    /** With the places that come with the program. */
    public NoticeParser() {
        this(new Jurisdictions());
    }

    public NoticeParser(Jurisdictions jurisdictions) {
        metadata = new MetadataReader(jurisdictions);
    }

    /** The notice, with the repairs and warnings of {@code clean} and the parser's own warnings in the order of the source. */
    public Notice parse(SourceText source, CleanText clean) {
        SourceFile file = source.source();
        FieldSources sources = new FieldSources();
        Contents contents = Contents.of(unfolding.unfold(clean.paragraphs()), sources);
        List<Line> lines = contents.main();
        Watchdog.checkWanted();
        Head head = heads.read(lines, lines.size() > 1 || contents.taken(), sources);
        Tail tail = new TailReader(sources).read(lines, head.bodyStart(), head.title());
        BodyReader.Body body = bodies.read(TableOfContents.without(tail.body(), sources), both(tail.annexes(), contents.parts()));
        Metadata read = metadata.read(head, tail, source.text(), sources);
        List<Warning> warnings = new ArrayList<>(source.gaps());
        warnings.addAll(clean.warnings());
        warnings.addAll(body.warnings());
        if (hasNoHeading(body.outline())) {
            warnings.add(new Warning(WarningKind.NO_HEADINGS, new SourceRange(0, 0)));
        }
        Notice notice = new Notice(file, read, body.outline(), clean.repairs(), warnings);
        Accounting.missing(notice).forEach(range -> warnings.add(unaccounted(source, range)));
        warnings.sort(Comparator.comparing(Warning::source));
        return new Notice(file, read, body.outline(), clean.repairs(), warnings);
    }

    private static List<Part> both(List<Part> annexes, List<Part> parts) {
        List<Part> all = new ArrayList<>(annexes);
        all.addAll(parts);
        return all;
    }

    /** Numbers without titles count: the reader can find his way by them. */
    private static boolean hasNoHeading(Outline outline) {
        return outline.headings().isEmpty()
                && outline.measures().stream().allMatch(measure -> measure.path().equals(HeadingPath.NONE));
    }

    private static Warning unaccounted(SourceText source, SourceRange range) {
        String text = source.text().substring(range.start(), Math.min(range.end(), range.start() + LONGEST_SHOWN));
        return new Warning(WarningKind.UNACCOUNTED, range, text);
    }
}
