package org.duizhao.desktop.matrix.decide;

import java.util.UUID;
import java.time.temporal.ChronoUnit;
import java.time.Instant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.duizhao.decision.Stamp;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.align.decided.Hand;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.matrix.Coverage;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Topic;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settling the samples, one unsure row after the other. */
class DecidingTest {

    private final Workbench workbench = new Workbench();
    private final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
    private final Desk desk = new Desk(Project.unsaved(workbench), tasks);
    private final MatrixViewModel matrix = new MatrixViewModel(desk, tasks, workbench.diff(), workbench::findings);
    private String name = "";
    private Topic topic;
    private final Asking asking = new Asking() {
        @Override
        public Optional<String> name(String now) {
            return Optional.of(name);
        }

        @Override
        public Optional<Topic> topic(Topic now) {
            return Optional.of(topic);
        }
    };
    private final Deciding deciding = new Deciding(desk, matrix, asking, () -> new Stamp(UUID.randomUUID().toString(), "李明", Instant.now().truncatedTo(ChronoUnit.MILLIS)));

    @BeforeEach
    void compareSamples() {
        desk.add(List.of(Path.of("samples")));
        assertTrue(unsure() > 2, "the samples have rows to check");
    }

    @Test
    void everyUnsureRowIsComeToOnceAndThenTheFirstAgain() {
        List<Integer> way = new ArrayList<>();
        for (int i = 0; i <= unsure(); i++) {
            deciding.lead(1);
            way.add(((RowLine) matrix.currentLine().orElseThrow()).row());
            assertFalse(here().sure());
        }
        assertEquals(way.get(0), way.get(way.size() - 1));
        assertEquals(unsure(), new HashSet<>(way).size());
        deciding.lead(-1);
        assertEquals(way.get(way.size() - 2), ((RowLine) matrix.currentLine().orElseThrow()).row());
    }

    @Test
    void oneYesAfterTheOtherSettlesAllAndNoRowGoesElsewhereMeanwhile() {
        int all = unsure();
        List<String> before = labels();
        for (int i = 1; i <= all; i++) {
            deciding.lead(1);
            String label = here().label();
            deciding.yes();
            assertEquals(label, here().label(), "the person stays at the row");
            assertEquals(all - i, unsure());
        }
        assertEquals(all, Coverage.of(desk.comparison()).settled());
        assertEquals(before, labels());
        for (int i = 0; i < all; i++) {
            desk.history().undo();
        }
        assertEquals(all, unsure());
    }

    @Test
    void aCellThatIsTakenOutLeavesThePersonAtTheRow() {
        deciding.lead(1);
        Row row = here();
        String kept = row.stated().get(1).measures().get(0).text();
        int column = desk.comparison().notices().stream().map(notice -> notice.id()).toList().indexOf(row.stated().get(0).noticeId());
        matrix.move(0, column - matrix.positionProperty().get().column());
        deciding.no();
        assertTrue(here().stated().stream().anyMatch(cell -> cell.measures().get(0).text().equals(kept)));
        assertTrue(here().cell(row.stated().get(0).noticeId()).stream().noneMatch(cell -> !cell.refers()));
    }

    @Test
    void aRowIsSignedOffAndThatIsTakenBack() {
        deciding.lead(1);
        deciding.signOff();
        assertTrue(here().hand().marks().containsKey(RowMark.SIGNED_OFF));
        assertTrue(here().sure());
        deciding.signOff();
        assertFalse(here().sure());
    }

    @Test
    void theChosenCellsGoIntoARowOfTheirOwn() {
        goTo(row -> row.stated().size() >= 4);
        Row row = here();
        List<String> chosen = row.stated().subList(0, 2).stream().map(Cell::noticeId).toList();
        int line = matrix.positionProperty().get().line();
        List<CellPosition> cells = chosen.stream().map(id -> new CellPosition(line, column(id))).toList();
        matrix.positionProperty().set(cells.get(0));
        matrix.chosen().toggle(cells.get(1));
        deciding.split();
        assertEquals(ids(row.stated().subList(2, row.stated().size())), ids(here().stated()), "the person stays at the row");
        Row split = rowOf(row.stated().get(0).measures().get(0));
        assertEquals(chosen, ids(split.stated()));
        assertEquals(new HashSet<>(chosen), split.hand().parted().keySet());
        assertTrue(matrix.chosen().cells().isEmpty());
        desk.history().undo();
        assertEquals(ids(row.stated()), ids(here().stated()));
    }

    @Test
    void theMeasureThatIsPointedAtLeavesTheOthersOfItsCell() {
        goTo(row -> row.stated().size() > 1 && row.stated().stream().anyMatch(cell -> cell.measures().size() > 1));
        Cell cell = here().stated().stream().filter(one -> one.measures().size() > 1).findFirst().orElseThrow();
        matrix.move(0, column(cell.noticeId()) - matrix.positionProperty().get().column());
        matrix.point(1);
        Measure going = matrix.chosen().measure().orElseThrow();
        assertEquals(cell.measures().get(0), going);
        deciding.split();
        assertEquals(cell.measures().subList(1, cell.measures().size()), here().cell(cell.noticeId()).orElseThrow().measures());
        assertTrue(desk.comparison().rows().stream().anyMatch(row -> measures(row).equals(List.of(going)) && row.hand().parted().containsKey(cell.noticeId())));
    }

    @Test
    void whatWasDecidedOfTheRowStaysWithTheRest() {
        goTo(row -> row.stated().size() >= 3);
        deciding.star();
        name = "云岭事项";
        deciding.rows().rename();
        Row row = here();
        matrix.move(0, column(row.stated().get(0).noticeId()) - matrix.positionProperty().get().column());
        deciding.split();
        assertEquals("云岭事项", here().label());
        assertTrue(here().hand().marks().containsKey(RowMark.STARRED));
        assertEquals(Hand.OfRow.NONE, rowOf(row.stated().get(0).measures().get(0)).hand().row());
        desk.history().undo();
        assertEquals("云岭事项", here().label());
        assertEquals(row.stated(), here().stated());
    }

    @Test
    void rowsAreMergedOneAfterTheOtherOrAllThatAreChosen() {
        goTo(row -> row.stated().size() == 2);
        Row first = here();
        deciding.merge();
        assertEquals(Waiting.Act.MERGE, deciding.waitingProperty().get().orElseThrow().act());
        goTo(row -> row.stated().size() == 1 && !row.foot());
        Row second = here();
        deciding.merge();
        assertTrue(deciding.waitingProperty().get().isEmpty());
        assertTrue(measures(here()).containsAll(measures(first)) && measures(here()).containsAll(measures(second)), "in one row, where the person is");
        assertEquals(second.topic().isEmpty(), here().topic().isEmpty());
        assertTrue(here().sure());
        desk.history().undo();
        goTo(row -> measures(row).equals(measures(second)));
        CellPosition one = matrix.positionProperty().get();
        goTo(row -> measures(row).equals(measures(first)));
        matrix.chosen().toggle(one);
        deciding.merge();
        assertTrue(measures(here()).containsAll(measures(first)) && measures(here()).containsAll(measures(second)));
    }

    @Test
    void aRowIsNamedAndTheNameIsTakenBack() {
        goTo(row -> row.stated().size() == 2);
        String found = here().label();
        name = "  云岭事项 ";
        deciding.rows().rename();
        assertEquals("云岭事项", here().label());
        name = "";
        deciding.rows().rename();
        assertEquals(found, here().label());
    }

    @Test
    void aRowIsPutUnderAnotherTopicAndMovedThere() {
        goTo(row -> row.stated().size() == 2);
        List<Measure> moved = measures(here());
        topic = Codebook.shipped().topics().stream().filter(one -> desk.comparison().rows().stream().filter(row -> row.topic().equals(one.name())).count() > 2
                && !one.name().equals(here().topic())).findFirst().orElseThrow();
        deciding.rows().file();
        assertEquals(topic, new Topic(here().group(), here().topic()));
        assertEquals(moved, measures(here()), "the person goes with it");
        List<List<Measure>> before = rowsOf(topic);
        int at = before.indexOf(moved);
        boolean up = at > 0;
        for (int moves = 0; moves < 2 && (up ? at - moves > 0 : at + moves < before.size() - 1); moves++) {
            if (up) {
                deciding.rows().up();
            } else {
                deciding.rows().down();
            }
            assertEquals(at + (up ? -1 - moves : 1 + moves), rowsOf(topic).indexOf(moved));
        }
        assertEquals(moved, measures(here()));
        while (desk.history().journalProperty().get().last().isPresent()) {
            desk.history().undo();
        }
        assertEquals(List.of(), decisions());
    }

    @Test
    void theFirstRowOfATopicGoesNoHigher() {
        goTo(row -> row.stated().size() > 1);
        matrix.move(matrix.shownProperty().get().firstRow() - matrix.positionProperty().get().line(), 0);
        deciding.rows().up();
        assertEquals(List.of(), decisions());
    }

    @Test
    void aCellThatWasLinkedElsewhereLeavesWhatItStoodWithByAPersonsWord() {
        goTo(row -> row.stated().size() == 2 && row.stated().get(0).measures().size() == 1);
        deciding.yes();
        Row left = here();
        Measure going = left.stated().get(0).measures().get(0);
        matrix.move(0, column(left.stated().get(0).noticeId()) - matrix.positionProperty().get().column());
        deciding.link();
        goTo(row -> row.stated().size() == 1 && !row.foot());
        Measure there = measures(here()).get(0);
        deciding.link();
        assertTrue(measures(rowOf(there)).contains(going));
        assertFalse(measures(rowOf(there)).contains(left.stated().get(1).measures().get(0)), "what stays does not come along");
    }

    @Test
    void anEmptyCellIsFilledWithASentenceOfItsNotice() {
        goTo(row -> row.stated().size() == 2);
        Row row = here();
        Notice notice = desk.comparison().notices().stream().filter(one -> row.cell(one.id()).isEmpty()).findFirst().orElseThrow();
        matrix.move(0, column(notice.id()) - matrix.positionProperty().get().column());
        deciding.link();
        assertEquals(Waiting.Act.FILL, deciding.waitingProperty().get().orElseThrow().act());
        Measure sentence = notice.measures().get(notice.measures().size() / 2);
        deciding.linkTo(notice, sentence);
        assertTrue(measures(here()).contains(sentence));
        assertTrue(measures(here()).containsAll(measures(row)));
    }

    private void goTo(Predicate<Row> wanted) {
        List<Row> rows = desk.comparison().rows();
        matrix.goTo(IntStream.range(0, rows.size()).filter(i -> wanted.test(rows.get(i))).findFirst().orElseThrow());
    }

    private int column(String noticeId) {
        return desk.comparison().notices().stream().map(Notice::id).toList().indexOf(noticeId);
    }

    private Row rowOf(Measure measure) {
        return desk.comparison().rows().stream().filter(row -> measures(row).contains(measure)).findFirst().orElseThrow();
    }

    private List<List<Measure>> rowsOf(Topic one) {
        return desk.comparison().rows().stream().filter(row -> one.equals(new Topic(row.group(), row.topic()))).map(DecidingTest::measures).toList();
    }

    private List<Decision> decisions() {
        try {
            return desk.projectProperty().get().decisions().all();
        } catch (LibraryProblem e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ids(List<Cell> cells) {
        return cells.stream().map(Cell::noticeId).toList();
    }

    private static List<Measure> measures(Row row) {
        return row.stated().stream().flatMap(cell -> cell.measures().stream()).toList();
    }

    private Row here() {
        return matrix.row((RowLine) matrix.currentLine().orElseThrow());
    }

    private int unsure() {
        return Coverage.of(desk.comparison()).unsure();
    }

    private List<String> labels() {
        return desk.comparison().rows().stream().map(Row::label).toList();
    }
}
