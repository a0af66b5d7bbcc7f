package org.duizhao.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duizhao.align.Doubt;
import org.duizhao.align.Row;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.matrix.decide.Asking;
import org.duizhao.desktop.matrix.decide.Deciding;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.matrix.Coverage;
import org.duizhao.topic.Topic;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The links of the samples that are not sure, settled in the list. */
class DoubtsViewModelTest {

    private final Workbench workbench = new Workbench();
    private final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
    private final Desk desk = new Desk(Project.unsaved(workbench), tasks);
    private final Deciding deciding = new Deciding(desk, new MatrixViewModel(desk, tasks, workbench.diff(), workbench::findings), new Asking() {
        @Override
        public Optional<String> name(String now) {
            return Optional.empty();
        }

        @Override
        public Optional<Topic> topic(Topic now) {
            return Optional.empty();
        }
    }, () -> new Stamp(UUID.randomUUID().toString(), "李明", Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    private final DoubtsViewModel model = new DoubtsViewModel(desk, deciding);

    @BeforeEach
    void compareSamples() {
        desk.add(List.of(Path.of("samples")));
        assertTrue(model.lines().size() > 2, "the samples have links to check");
    }

    @Test
    void everyUnsureRowIsListedByItsUnsureLinksAndNoOther() {
        for (int index = 0; index < desk.comparison().rows().size(); index++) {
            Row row = desk.comparison().rows().get(index);
            int at = index;
            List<DoubtLine> here = model.lines().stream().filter(line -> line.index() == at).toList();
            assertEquals(row.sure() || row.stated().size() < 2, here.isEmpty(), row.label());
            here.forEach(line -> assertTrue(line.doubt().score() >= row.score(), "none is weaker than the row"));
            assertTrue(here.isEmpty() || here.stream().anyMatch(line -> line.doubt().score() == row.score()));
            here.forEach(line -> assertFalse(line.doubt().reasons().isEmpty()));
        }
    }

    @Test
    void yesSettlesOneLinkAfterTheOtherUntilNoneIsLeft() {
        int rows = model.coverageProperty().get().unsure();
        int links = model.lines().size();
        for (int left = links; left > 0; left--) {
            assertEquals(left, model.lines().size());
            model.yes(model.lines().get(0));
        }
        assertEquals(0, model.lines().size());
        assertEquals(new Coverage(8, model.coverageProperty().get().measures(), model.coverageProperty().get().aligned(), 0, rows), model.coverageProperty().get());
        desk.history().undo();
        assertEquals(1, model.lines().size());
    }

    @Test
    void noTakesWhatIsThereByTheLinkOutOfTheRow() {
        DoubtLine line = model.lines().get(model.lines().size() - 1);
        Doubt.Side going = line.doubt().joining();
        model.no(line);
        assertTrue(model.lines().stream().noneMatch(line::same));
        assertTrue(desk.comparison().rows().stream().noneMatch(row -> shows(row, going, line) && shows(row, line.doubt().partner(), line)));
        assertTrue(desk.comparison().rows().stream().anyMatch(row -> row.hand().parted().containsKey(going.noticeId())));
        desk.history().undo();
        assertTrue(model.lines().stream().anyMatch(line::same));
    }

    /** Whether a row shows of a measure what the row of the link shows of it. */
    private static boolean shows(Row row, Doubt.Side side, DoubtLine line) {
        return row.cell(side.noticeId()).filter(cell -> cell.measures().contains(side.measure())
                && cell.shown(side.measure()).equals(line.row().cell(side.noticeId()).orElseThrow().shown(side.measure()))).isPresent();
    }

    @Test
    void whatStandsElsewhereIsLeftOutOfTheWords() {
        for (DoubtLine line : model.lines()) {
            for (Doubt.Side side : List.of(line.doubt().joining(), line.doubt().partner())) {
                boolean whole = line.row().cell(side.noticeId()).orElseThrow().spans().get(side.measure().id()) == null;
                assertEquals(whole, line.words(side).equals(side.measure().text()));
            }
        }
    }
}
