package org.duizhao.desktop.reading;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.duizhao.desktop.desk.ReadingDesk;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which notice is read, at which place, raw or clean. */
public final class ReadingViewModel {

    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ReadingLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> target = new ReadOnlyObjectWrapper<>(0);
    private final BooleanProperty raw = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<ReadingDesk.Details> details = new ReadOnlyObjectWrapper<>();
    private final ReadingDesk desk;
    private Measure measure;
    private SourceRange spot;
    /** The repair that was taken back or made again just now; null where none was. */
    private SourceRange toggled;

    public ReadingViewModel(ReadingDesk desk) {
        this.desk = desk;
        raw.addListener((property, before, now) -> show());
        desk.onParsed(this::takeParsed);
    }

    /** The notice that is open was parsed anew: it is shown where the person took something back. */
    private void takeParsed(Notice parsed) {
        if (notice.get() == null || !notice.get().id().equals(parsed.id())) {
            return;
        }
        SourceRange at = toggled;
        toggled = null;
        open(parsed, null);
        if (at != null) {
            openSource(at);
        }
    }

    /** The notice that is open; null while the pane is closed. */
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** True for the text of the file, false for the clean outline. */
    public BooleanProperty rawProperty() {
        return raw;
    }

    ReadOnlyObjectProperty<List<ReadingLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** What is known beside the notice's text; null until it has come. */
    ReadOnlyObjectProperty<ReadingDesk.Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** The line to bring into sight. */
    ReadOnlyObjectProperty<Integer> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** Opens a notice at a measure; at its start where the measure is null. */
    public void open(Notice opened, Measure at) {
        details.set(null);
        notice.set(opened);
        measure = at;
        spot = null;
        show();
        desk.details(opened, found -> {
            if (opened == notice.get()) {
                details.set(found);
            }
        });
    }

    /** Takes a repair back, or makes it again; the notice is parsed anew. */
    void toggle(Remark remark) {
        if (details.get() == null) {
            return;
        }
        Set<SourceRange> takenBack = new HashSet<>(details.get().takenBack());
        boolean back = remark instanceof Remark.Repaired;
        if (back ? takenBack.add(remark.source()) : takenBack.remove(remark.source())) {
            toggled = remark.source();
            desk.takeBack(notice.get().id(), takenBack);
        }
    }

    public void close() {
        notice.set(null);
        lines.set(List.of());
    }

    /** Shows the text of the file at a place of it. */
    void openSource(SourceRange place) {
        spot = place;
        if (raw.get()) {
            show();
        } else {
            raw.set(true);
        }
    }

    /** Brings a heading of the outline into sight. */
    void openHeading(Heading heading) {
        if (raw.get()) {
            openSource(heading.source().get(0));
            return;
        }
        List<ReadingLine> shown = lines.get();
        IntStream.range(0, shown.size()).filter(i -> shown.get(i).text().equals(heading.cited()))
                .findFirst().ifPresent(this::aim);
    }

    /** The headings of the first two levels. */
    List<Heading> headings() {
        return notice.get() == null ? List.of() : notice.get().outline().headings().stream().filter(h -> h.level() <= 2).toList();
    }

    /** Warnings first, then repairs, then repairs that were taken back, each in the order of the source. */
    List<Remark> remarks() {
        if (notice.get() == null) {
            return List.of();
        }
        Stream<Remark> warned = notice.get().warnings().stream().map(Remark.Warned::new);
        Stream<Remark> repaired = notice.get().repairs().stream().map(Remark.Repaired::new);
        Stream<Remark> takenBack = details.get() == null ? Stream.of() : details.get().takenBack().stream().sorted()
                .map(range -> new Remark.TakenBack(range, notice.get().sourceText().substring(range.start(), range.end())));
        return Stream.of(warned, repaired, takenBack).flatMap(remarks -> remarks).toList();
    }

    /** The measures that a part of a line is of. */
    List<Measure> measures(ReadingLine line, Span part) {
        return line.measures(part, notice.get().measures());
    }

    /** The measure at which the notice was opened; none where it was opened at its beginning. */
    List<Measure> current() {
        return Stream.ofNullable(measure).toList();
    }

    private void show() {
        Notice open = notice.get();
        if (open == null) {
            return;
        }
        lines.set(raw.get() ? SourceLines.of(open.sourceText(), sourceLit(), Unsure.of(open).ranges())
                : CleanLines.of(open, measure == null ? null : measure.id()));
        List<ReadingLine> shown = lines.get();
        aim(IntStream.range(0, shown.size()).filter(i -> !shown.get(i).lit().isEmpty()).findFirst().orElse(0));
    }

    private List<SourceRange> sourceLit() {
        if (spot != null) {
            return List.of(spot);
        }
        return measure == null ? List.of() : measure.source();
    }

    private void aim(int line) {
        target.set(null);
        target.set(line);
    }
}
