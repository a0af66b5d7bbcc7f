package org.duizhao.parse;

import org.duizhao.notice.Block;
import org.duizhao.notice.HeadingPath;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Outline;
import org.duizhao.notice.Paragraph;
import org.duizhao.notice.TracedText;
import org.duizhao.read.SourceText;
import org.duizhao.repair.CleanText;

import java.util.ArrayList;
import java.util.List;

/** Takes a notice apart. */
public final class NoticeParser {

    public Notice parse(SourceText source, CleanText clean) {
        List<Block> blocks = new ArrayList<>();
        for (TracedText text : clean.paragraphs()) {
            String id = "m" + (blocks.size() + 1);
            blocks.add(new Paragraph(List.of(new Measure(id, text.toString(), HeadingPath.NONE, text.source()))));
        }
        return new Notice(source.id(), source.file(), source.text(), Metadata.NONE, new Outline(blocks),
                clean.repairs(), clean.warnings());
    }
}
