package org.duizhao.desktop.note;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.duizhao.align.Row;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Sentences;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.history.Done;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.matrix.decide.RowPlaces;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.matrix.Lead;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;
import org.duizhao.workbench.KeptNotes;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.journal.ProjectStep;
import org.duizhao.workbench.user.OwnName;

/** Writes notes on what a person is at in the matrix, and leads to what notes are on. Lives on the window's thread. */
public final class NotesViewModel {

    private static final String TASK = "task.notes";

    private final Desk desk;
    private final MatrixViewModel matrix;
    private final OwnName signature;
    private final TaskRunner tasks;
    private final BiConsumer<Notice, Measure> reader;
    private final Runnable matrixWanted;

    /**
     * @param reader       opens a notice at a measure; the measure is null for the notice as a whole
     * @param matrixWanted called before a person is led to a place in the matrix, which may not be in sight
     */
    public NotesViewModel(Desk desk, MatrixViewModel matrix, OwnName signature, TaskRunner tasks, BiConsumer<Notice, Measure> reader,
                          Runnable matrixWanted) {
        this.matrixWanted = matrixWanted;
        this.desk = desk;
        this.matrix = matrix;
        this.signature = signature;
        this.tasks = tasks;
        this.reader = reader;
    }

    /** The present cell, be it empty; none on the head of a group. */
    public Optional<NoteTarget> cell() {
        return row().flatMap(row -> matrix.currentNotice().map(notice -> {
            List<Anchor> places = new RowPlaces(desk.comparison(), row).of(notice.id());
            boolean gap = places.isEmpty();
            return new NoteTarget(gap ? new RowPlaces(desk.comparison(), row).first() : places.get(0), gap ? new NoteSubject.Gap(notice.id()) : NoteSubject.CELL,
                    NoticeName.of(notice).place() + "  " + name(row), row.hand().notes(notice.id()));
        }));
    }

    /** The present row; none on the head of a group. */
    public Optional<NoteTarget> ofRow() {
        return row().map(row -> new NoteTarget(new RowPlaces(desk.comparison(), row).first(), NoteSubject.ROW, name(row), row.hand().notes("")));
    }

    /** The notice of the present column; none without columns. */
    public Optional<NoteTarget> notice() {
        return matrix.currentNotice().map(notice -> new NoteTarget(Anchor.whole(notice.id()), NoteSubject.NOTICE,
                NoticeName.of(notice).place() + "  " + NoticeName.of(notice).number(), desk.comparison().notes(notice.id())));
    }

    private Optional<Row> row() {
        return matrix.rowAt(matrix.positionProperty().get());
    }

    private static String name(Row row) {
        return row.label().isEmpty() ? row.topic() : row.label();
    }

    /** Writes a note; nothing where it is blank. */
    public void write(NoteTarget target, String text) {
        if (!text.isBlank()) {
            make("NOTE", List.of(new Noted(signature.stamp(), target.place(), target.subject(), text.strip())), List.of());
        }
    }

    /** Writes a note anew; takes it away where nothing is left of it. */
    public void rewrite(Noted note, String text) {
        if (text.isBlank()) {
            remove(note);
        } else if (!text.strip().equals(note.text())) {
            make("NOTE_EDIT", List.of(new Noted(signature.stamp(note.stamp().id()), note.place(), note.subject(), text.strip())), List.of(note));
        }
    }

    /** Takes a note away. */
    public void remove(Noted note) {
        make("NOTE_BACK", List.of(), List.of(note));
    }

    private void make(String act, List<Noted> more, List<Noted> back) {
        // what is shown is where it is now; what is undone must come back as it was kept
        List<String> ids = back.stream().map(note -> note.stamp().id()).toList();
        desk.history().decide(known -> Optional.of(new ProjectStep.Deciding(act, List.copyOf(more),
                known.stream().filter(decision -> ids.contains(decision.stamp().id())).toList())));
    }

    /** All notes of the open project. */
    public void all(Consumer<KeptNotes> then) {
        Project project = desk.projectProperty().get();
        tasks.start(TASK, progress -> KeptNotes.in(project), found -> {
            if (project == desk.projectProperty().get()) {
                then.accept(found);
            }
        }, broken -> desk.problems().add(Problem.of(TASK, broken)));
    }

    /** The last change of the project; notes may be others since. */
    public ReadOnlyObjectProperty<Done> changedProperty() {
        return desk.history().lastProperty();
    }

    /** The open project. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return desk.projectProperty();
    }

    /** What a notice is called; empty where it is not in the project. */
    public Optional<String> nameOf(String noticeId) {
        return desk.notices().stream().filter(notice -> notice.id().equals(noticeId)).map(NoticeName::of).map(name -> name.place() + "  " + name.number()).findFirst();
    }

    /** Leads to what a note is on: in the matrix where it stands there, else in the reading pane. */
    public void lead(Noted note, KeptNotes all) {
        Notice notice = all.notices().get(note.place().notice());
        if (notice == null) {
            return;
        }
        Optional<Measure> measure = new Sentences(notice).measure(note.place()).filter(found -> !note.place().isWhole());
        List<Row> rows = desk.comparison().rows();
        Optional<Integer> row = IntStream.range(0, rows.size()).boxed()
                .filter(i -> rows.get(i).hand().notes().stream().anyMatch(one -> one.stamp().id().equals(note.stamp().id()))).findFirst();
        if (row.isPresent() && measure.isPresent()) {
            Span part = note.place().parts().isEmpty() ? new Span(0, measure.get().text().length()) : note.place().parts().get(0);
            matrixWanted.run();
            matrix.lead(new Lead(row.get(), note.notice().orElse(notice.id()), measure.get(), part));
        } else {
            reader.accept(notice, measure.orElse(null));
        }
    }
}
