package org.duizhao.export.overview;

import org.duizhao.export.summary.NoticeNames;
import org.duizhao.matrix.overview.Overview;
import org.duizhao.matrix.overview.OverviewLine;
import org.duizhao.matrix.overview.OverviewMark;
import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An overview in words and signs.
 *
 * @param title   what it is headed
 * @param notes   what the signs mean, and against which notice figures are held
 * @param leading heads of the columns before the notices: number, matter, how many notices state it
 * @param notices heads of the notices' columns
 * @param lines   in the order in which they are shown; the last one counts what each notice states
 */
public record OverviewTable(String title, List<String> notes, List<String> leading, List<String> notices, List<Line> lines) {

    public OverviewTable {
        notes = List.copyOf(notes);
        leading = List.copyOf(leading);
        notices = List.copyOf(notices);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param leading one cell for each leading column
     * @param marks   one cell for each notice
     * @param total   true for the line that counts
     */
    public record Line(List<String> leading, List<String> marks, boolean total) {

        public Line {
            leading = List.copyOf(leading);
            marks = List.copyOf(marks);
        }
    }

    /** The overview as it is shown. */
    public static OverviewTable of(Overview overview, Messages messages) {
        NoticeNames names = new NoticeNames(messages, overview.notices());
        Optional<Notice> base = overview.notices().stream().filter(notice -> notice.id().equals(overview.base())).findFirst();
        List<String> notes = base.map(notice -> List.of(messages.text("overview.legend"), messages.text("overview.base", names.of(notice))))
                .orElseGet(() -> List.of(messages.text("overview.legend")));
        List<Line> lines = new ArrayList<>(overview.lines().stream().map(OverviewTable::line).toList());
        lines.add(new Line(List.of("", messages.text("overview.total"), ""),
                IntStream.range(0, overview.notices().size()).mapToObj(column -> String.valueOf(overview.stated(column))).toList(), true));
        return new OverviewTable(messages.text("overview.title", overview.notices().size()), notes,
                List.of(messages.text("overview.number"), messages.text("overview.matter"), messages.text("overview.count")),
                overview.notices().stream().map(names::of).toList(), lines);
    }

    private static Line line(OverviewLine line) {
        return new Line(List.of(String.valueOf(line.number()), line.label(), String.valueOf(line.stating())),
                line.marks().stream().map(OverviewMark::sign).toList(), false);
    }
}
