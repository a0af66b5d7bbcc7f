package org.duizhao.align;

import org.duizhao.align.pair.PairModel;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Jurisdiction;
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
import org.duizhao.notice.source.SourceRange;

import java.util.ArrayList;
import java.util.List;

/** Small invented notices, written as lines: a line that begins with # is a heading, any other a paragraph of sentences. */
public final class Notices {

    /** For links of a test's own making. */
    public static final PairModel.Thresholds THRESHOLDS = new PairModel.Thresholds(0.15, 0.25, 0.3, 0.5, 0.6);

    private Notices() {
    }

    public static Notice notice(String place, int year, String... lines) {
        List<Block> blocks = new ArrayList<>();
        Heading section = null;
        int number = 1;
        int offset = 0;
        for (String line : lines) {
            if (line.startsWith("#")) {
                section = new Heading(1, "一、", line.substring(1), List.of());
                blocks.add(section);
                continue;
            }
            List<Measure> measures = new ArrayList<>();
            for (String sentence : line.split("(?<=[。；])")) {
                measures.add(new Measure("m" + number++, sentence, new HeadingPath(section, null, null),
                        List.of(new SourceRange(offset, offset + sentence.length()))));
                offset += sentence.length();
            }
            blocks.add(new Paragraph(measures));
        }
        Metadata metadata = new Metadata(new Citation(null, null, null, Issue.NONE, new Scope(Jurisdiction.named(place), year)),
                Circulation.NONE, Printing.NONE, List.of());
        return new Notice(new SourceFile(place + year, place + year + ".txt", ""), metadata, new Outline(blocks), List.of(), List.of());
    }

    public static Notice yunling() {
        return notice("云岭县", 2023, "#压实安全责任", "县安委会每月至少召开一次全体会议，分析安全形势。矿山企业要足额提取安全生产费用。",
                "#加强应急准备", "各镇每年组织两次防汛演练。完善救灾物资储备库。");
    }

    public static Notice qinghe() {
        return notice("青禾市", 2023, "#落实安全责任", "市安委会每季度召开一次全体会议，分析研判安全形势。",
                "#做好应急准备", "各街道每年至少组织一次防汛演练。建设三处应急避难场所。矿山企业必须足额提取和使用安全生产费用。");
    }

    public static Notice linlan() {
        return notice("临澜区", 2024, "#应急准备", "完善区级救灾物资储备库，增加储备品种。各镇街每年组织一次防汛演练。",
                "#安全责任", "区安委会每月召开一次全体会议，分析安全形势。");
    }
}
