package org.duizhao.parse;

import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Outline;
import org.duizhao.read.SourceText;
import org.duizhao.repair.CleanText;

import java.util.List;

/** Takes a notice apart. Any text gives a notice: one line without headings is one paragraph. Thread-safe. */
public final class NoticeParser {

    private final Unfolding unfolding = new Unfolding();
    private final HeadReader heads = new HeadReader();
    private final BodyReader bodies = new BodyReader();
    private final MetadataReader metadata = new MetadataReader();

    public Notice parse(SourceText source, CleanText clean) {
        List<Line> lines = unfolding.unfold(clean.paragraphs());
        Sources sources = new Sources();
        Head head = heads.read(lines, sources);
        Tail tail = new TailReader(sources).read(lines, head.bodyStart(), head.title());
        Outline outline = bodies.read(tail.body());
        Metadata read = metadata.read(head, tail, sources);
        return new Notice(source.id(), source.file(), source.text(), read, outline, clean.repairs(), clean.warnings());
    }
}
