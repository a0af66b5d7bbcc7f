package org.duizhao.extract;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.SourceFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds the notices of the tests. */
public final class Notices {

    public static final String ANNUAL = "云岭县人民政府关于做好2024年重点工作的通知";

    private Notices() {
    }

    /** An annual notice for 2024 with one paragraph; its measures are m1, m2 …. */
    public static Notice of(String... sentences) {
        return titled(ANNUAL, null, sentences);
    }

    /** A notice for 2024 with one paragraph under one heading, which may be null. */
    public static Notice titled(String title, String heading, String... sentences) {
        Heading above = heading == null ? null : new Heading(2, "（一）", heading, List.of());
        List<Measure> measures = new ArrayList<>();
        for (String sentence : sentences) {
            measures.add(new Measure("m" + (measures.size() + 1), sentence, new HeadingPath(null, above, null), List.of()));
        }
        List<Block> blocks = new ArrayList<>();
        if (above != null) {
            blocks.add(above);
        }
        blocks.add(new Paragraph(measures));
        Metadata metadata = new Metadata(new Citation(title, null, "通知", new Issue(null, LocalDate.of(2024, 3, 5)), new Scope(null, 2024)),
                Circulation.NONE, Printing.NONE, List.of());
        return new Notice(new SourceFile("0123456789abcdef", "云岭县2024.txt", ""), metadata, new Outline(blocks), List.of(), List.of());
    }
}
