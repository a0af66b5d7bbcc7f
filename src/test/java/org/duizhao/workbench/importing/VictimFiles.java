package org.duizhao.workbench.importing;

import org.duizhao.index.search.LuceneMeasureSearch;
import org.duizhao.index.search.MeasureSearch;
import org.duizhao.index.search.NoticeFields;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.SourceText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where {@link Victim} keeps what it makes, and how it reads; the test looks there after the kill.
 *
 * @param notices files to import
 */
public record VictimFiles(Path root, Path notices) {

    private static final int ANY_YEAR = 2000;

    public Path project() {
        return root.resolve("项目.duizhao");
    }

    public Path copy() {
        return exports().resolve("另存.duizhao");
    }

    public Path export() {
        return exports().resolve("对照表.json");
    }

    /** All that a person sees there is whole. */
    public Path exports() {
        return root.resolve("exports");
    }

    public MeasureSearch index() throws IOException {
        return LuceneMeasureSearch.in(root.resolve("index"), characters());
    }

    /** Every character a word: what is tested here is not the words, and the dictionaries take long to load. */
    public static Segmenter characters() {
        return text -> IntStream.range(0, text.length()).mapToObj(i -> new Token(text.substring(i, i + 1), i, i + 1, ""))
                .toList();
    }

    /** Every sentence a measure. */
    public static Notice notice(SourceText source) {
        List<Measure> measures = new ArrayList<>();
        int start = 0;
        for (int end = source.text().indexOf('。'); end >= 0; end = source.text().indexOf('。', start)) {
            measures.add(new Measure("m" + (measures.size() + 1), source.text().substring(start, end + 1), HeadingPath.NONE,
                    List.of(new SourceRange(start, end + 1))));
            start = end + 1;
        }
        return new Notice(source.source(), Metadata.NONE, new Outline(List.of(new Paragraph(measures))),
                List.of(), List.of());
    }

    public static List<SearchableMeasure> searchable(Notice notice) {
        return notice.measures().stream().map(measure -> new SearchableMeasure(new NoticeFields(null, ANY_YEAR, null, null),
                measure, List.of(), List.of(), List.of(), List.of())).toList();
    }
}
