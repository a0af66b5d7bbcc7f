package org.duizhao.desktop.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.duizhao.align.Comparison;
import org.duizhao.desktop.choice.Choice;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.settings.Annexes;
import org.duizhao.export.settings.ContentChoice;
import org.duizhao.export.settings.DocumentHead;
import org.duizhao.export.settings.PageChoice;
import org.duizhao.export.settings.PageNumberForm;
import org.duizhao.export.settings.Paper;
import org.duizhao.export.settings.RowChoice;
import org.duizhao.export.settings.RowScope;
import org.duizhao.export.settings.SentencePart;
import org.duizhao.export.settings.TextSize;
import org.duizhao.export.table.TableTitle;
import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person chooses of an export. Opened anew for each one; the choices of the last are there again. */
public final class ExportViewModel {

    /** Which rows are in scope. */
    enum Scope { WHOLE, SHOWN, TOPICS }

    private final Locale locale;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.DOCX);
    final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.WHOLE);
    final ObjectProperty<RowChoice> rows = new SimpleObjectProperty<>(RowChoice.DIFFERENT);
    final ObjectProperty<SentencePart> part = new SimpleObjectProperty<>(SentencePart.CLAUSE);
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.BY_COLUMNS);
    final ObjectProperty<TextSize> size = new SimpleObjectProperty<>(TextSize.WUHAO);
    final ObjectProperty<PageNumberForm> numbers = new SimpleObjectProperty<>(PageNumberForm.OFFICIAL);
    final BooleanProperty oneNotice = new SimpleBooleanProperty();
    final BooleanProperty withoutUnsure = new SimpleBooleanProperty();
    final BooleanProperty fullText = new SimpleBooleanProperty();
    final BooleanProperty remarks = new SimpleBooleanProperty();
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty compiler = new SimpleStringProperty("");
    /** Not remembered: a document is dated the day it is made. */
    final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final TickedList topics = new TickedList(false);
    private final TickedList columns = new TickedList(true);
    private final List<Choice> choices;
    private ExportSubject subject = new ExportSubject(new Comparison(List.of(), List.of()), null, Set.of());
    private Map<Choice, String> before = Map.of();

    /**
     * @param locale       of the words in the file
     * @param usualNumbers how pages are numbered where the project has nothing else
     */
    public ExportViewModel(Locale locale, ObservableValue<PageNumberForm> usualNumbers) {
        this.locale = locale;
        numbers.set(usualNumbers.getValue());
        usualNumbers.addListener((property, old, now) -> numbers.set(numbers.get() == old ? now : numbers.get()));
        choices = List.of(choice("export.scope", scope), choice("export.rows", rows), choice("export.part", part), choice("export.paper", paper),
                choice("export.size", size), choice("export.numbers", numbers, usualNumbers), Choice.of("export.oneNotice", oneNotice),
                Choice.of("export.withoutUnsure", withoutUnsure), Choice.of("export.fullText", fullText), Choice.of("export.remarks", remarks),
                Choice.of("export.title", title), Choice.of("export.compiler", compiler),
                Choice.of("export.topics", topics.keptProperty()), Choice.of("export.columns", columns.keptProperty()));
    }

    /** What the project remembers. */
    public List<Choice> choices() {
        return choices;
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    TickedList topics() {
        return topics;
    }

    TickedList columns() {
        return columns;
    }

    /** Offers what there is to export. @param today the date that the document gets unless the person says otherwise */
    void open(ExportSubject what, ExportFormat wanted, LocalDate today) {
        subject = what;
        before = choices.stream().collect(Collectors.toMap(Function.identity(), choice -> choice.value().getValue() == null ? "" : choice.value().getValue()));
        format.set(wanted);
        date.set(today);
        // what is on the screen is what is exported, unless the person says otherwise
        if (what.filtered()) {
            scope.set(Scope.SHOWN);
        } else if (scope.get() == Scope.SHOWN) {
            scope.set(Scope.WHOLE);
        }
        columns.offer(what.comparison().notices().stream().collect(Collectors.toMap(Notice::id, notice -> NoticeName.of(notice).place()
                + "　" + NoticeName.of(notice).number(), (one, other) -> one, LinkedHashMap::new)));
        topics.offer(what.topics().stream().collect(Collectors.toMap(Function.identity(), Function.identity(), (one, other) -> one, LinkedHashMap::new)));
    }

    /** Takes back what was chosen since it was opened. */
    void cancel() {
        before.forEach((choice, value) -> choice.take().accept(value));
    }

    /** How many rows pass the filter. */
    int shown() {
        return subject.shown().size();
    }

    /** Whether a group of choices makes a difference now. */
    boolean offers(ExportPart wanted) {
        return wanted.of(format.get()) && (wanted != ExportPart.ROWS || scope.get() != Scope.SHOWN);
    }

    /** Whether there is something to export: a column, and a row in scope. */
    boolean ready() {
        return !offers(ExportPart.CONTENT) || !columns.chosen().isEmpty() && switch (scope.get()) {
            case WHOLE -> true;
            case SHOWN -> shown() > 0;
            case TOPICS -> !topics.chosen().isEmpty();
        };
    }

    /** The title from subject, places and years of the ticked notices. */
    String proposedTitle() {
        List<String> ids = offers(ExportPart.CONTENT) ? columns.chosen() : subject.comparison().notices().stream().map(Notice::id).toList();
        return TableTitle.of(subject.comparison().notices().stream().filter(notice -> ids.contains(notice.id())).toList(), Messages.of(locale));
    }

    /** What is chosen now. */
    ExportOrder order() {
        RowScope within = switch (scope.get()) {
            case WHOLE -> new RowScope.Whole();
            case SHOWN -> new RowScope.OnScreen(subject.shown());
            case TOPICS -> new RowScope.OfTopics(Set.copyOf(topics.chosen()));
        };
        ContentChoice content = new ContentChoice(within, rows.get(), oneNotice.get(), columns.untouched() ? List.of() : columns.chosen(), part.get(),
                new Annexes(!withoutUnsure.get(), true, fullText.get()));
        DocumentHead head = new DocumentHead(title.get() == null || title.get().isBlank() ? proposedTitle() : title.get(), compiler.get(), date.get());
        return new ExportOrder(format.get(), subject.comparison(), new ExportSettings(head, subject.base(), true, content,
                new PageChoice(paper.get(), size.get(), numbers.get(), remarks.get()), locale));
    }

    /** The first value of an enum that was chosen by nobody is its present one. */
    private static <E extends Enum<E>> Choice choice(String name, ObjectProperty<E> chosen) {
        return choice(name, chosen, new SimpleObjectProperty<>(chosen.get()));
    }

    /** The same where the usual value may become another. */
    private static <E extends Enum<E>> Choice choice(String name, ObjectProperty<E> chosen, ObservableValue<E> usual) {
        return new Choice(name, chosen.map(now -> now == usual.getValue() ? "" : now.name()), kept -> chosen.set(
                Arrays.stream(chosen.get().getDeclaringClass().getEnumConstants()).filter(one -> one.name().equals(kept)).findFirst().orElse(usual.getValue())));
    }
}
