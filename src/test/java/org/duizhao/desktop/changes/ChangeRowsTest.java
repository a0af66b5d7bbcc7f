package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangeFacet;
import org.duizhao.desktop.changes.model.ChangeFilter;
import org.duizhao.desktop.changes.model.ChangeRows;
import org.duizhao.desktop.changes.model.ChangeRow;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.kind.HeadingChange;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.Notices;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** In which rows changes are shown, and which of them a filter keeps. */
class ChangeRowsTest {

    private static final TextDiff DIFF = new TextDiff(new HanLpSegmenter());

    private final Notice old = Notices.of("a", "云岭县", 2023, List.of(), "各乡镇开展巡查。", "每月召开一次会议。", "渡口一律停航。", "配齐专职人员。");
    private final Notice now = Notices.of("b", "云岭县", 2024, List.of(), "每季度召开一次会议。", "配齐专职人员。", "各乡镇开展巡查。", "加装报警装置。");
    private final Change meeting = change(ChangeKind.MODIFIED, 1, 0);
    private final Change gone = change(ChangeKind.DELETED, 2, -1);
    private final Change staff = change(ChangeKind.UNCHANGED, 3, 1);
    private final Change patrol = change(ChangeKind.MOVED, 0, 2);
    private final Change alarm = change(ChangeKind.ADDED, -1, 3);
    private final Changes changes = new Changes(old, now, List.of(meeting, gone, staff, patrol, alarm),
            List.of(new HeadingChange(heading(old), heading(now), false)));
    private final List<ChangeRow> rows = ChangeRows.of(changes, DIFF, Progress.NONE);

    @Test
    void everyChangeHasARowUnderItsHeadingAndAMovedOneItsOldPlaceToo() {
        assertEquals(List.of("←各乡镇开展巡查。", "#一、总体要求", "每季度召开一次会议。", "渡口一律停航。", "配齐专职人员。", "各乡镇开展巡查。", "加装报警装置。"),
                said(rows));
    }

    @Test
    void aFilterKeepsTheHeadingOverWhatItKeeps() {
        ChangeFilter filter = new ChangeFilter();
        assertEquals(rows, filter.of(rows));
        filter.facets().add(ChangeFacet.Tally.ADDED);
        assertEquals(List.of("#一、总体要求", "加装报警装置。"), said(filter.of(rows)));
        filter.facets().add(ChangeFacet.Tally.MOVED);
        assertEquals(List.of("←各乡镇开展巡查。", "#一、总体要求", "各乡镇开展巡查。", "加装报警装置。"), said(filter.of(rows)));
    }

    @Test
    void differencesAloneAreAllButWhatIsUnchanged() {
        ChangeFilter filter = new ChangeFilter();
        filter.differencesProperty().set(true);
        assertEquals(said(rows).stream().filter(row -> !row.equals("配齐专职人员。")).toList(), said(filter.of(rows)));
    }

    @Test
    void wordsOfOneSideAreItsMeasuresToTheLastCharacter() {
        ChangeRow.Text row = rows.stream().filter(ChangeRow.Text.class::isInstance).map(ChangeRow.Text.class::cast)
                .filter(text -> text.change() == meeting).findFirst().orElseThrow();
        assertEquals(List.of(meeting.oldText()), texts(meeting.old(), row, Mark.MISSING));
        assertEquals(List.of(meeting.newText()), texts(meeting.now(), row, Mark.ADDED));
    }

    @Test
    void nothingIsListedOfNoticesWithNothingInCommon() {
        Changes unrelated = new Changes(old, now, List.of(gone, alarm), List.of());
        assertEquals(List.of(), ChangeRows.of(unrelated, DIFF, Progress.NONE));
    }

    private static List<String> texts(List<Measure> measures, ChangeRow.Text row, Mark own) {
        return SideTexts.of(measures, row.pieces(), own).stream()
                .map(runs -> String.join("", runs.stream().map(run -> run.piece().text()).toList())).toList();
    }

    private static List<String> said(List<ChangeRow> rows) {
        return rows.stream().map(row -> {
            if (row instanceof ChangeRow.Section section) {
                return "#" + section.heading().now().cited();
            }
            return row instanceof ChangeRow.MovedAway moved ? "←" + moved.change().oldText()
                    : ((ChangeRow.Text) row).change().now().isEmpty() ? ((ChangeRow.Text) row).change().oldText()
                    : ((ChangeRow.Text) row).change().newText();
        }).toList();
    }

    private static Heading heading(Notice notice) {
        return notice.measures().get(0).path().section();
    }

    private Change change(ChangeKind kind, int before, int after) {
        return new Change(kind, before < 0 ? List.of() : List.of(old.measures().get(before)),
                after < 0 ? List.of() : List.of(now.measures().get(after)), 1, false, List.of());
    }
}
