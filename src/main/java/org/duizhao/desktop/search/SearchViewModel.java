package org.duizhao.desktop.search;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.export.hit.HitTable;
import org.duizhao.index.search.SearchField;
import org.duizhao.index.search.SearchQueryReader;
import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Project;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What is searched for, and what was found. Searches while a person types, in the background; the latest query wins. */
public final class SearchViewModel {

    /** Hits that are listed before a person asks for more. By judgement more than most read. */
    private static final int HITS_PER_PAGE = 200;
    private static final String TASK = "task.search";
    /** What an import brings is found when it is over. */
    private static final Set<String> INDEXING = Set.of("task.index", "task.import");

    private final Desk desk;
    private final TaskRunner questions;
    private final Consumer<Runnable> pause;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<SearchPage> page = new ReadOnlyObjectWrapper<>(SearchPage.EMPTY);
    private final ReadOnlyBooleanWrapper indexing = new ReadOnlyBooleanWrapper();
    private final SavedSearches saved = new SavedSearches();
    private int limit = HITS_PER_PAGE;
    private RunningTask searching;
    private boolean watched;

    /**
     * @param works     the window's long work: while it makes the index, a search is told to be incomplete
     * @param questions where searches run, so that none waits for long work
     * @param pause     runs the step it got last after a little while, on the window's thread
     */
    public SearchViewModel(Desk desk, TaskRunner works, TaskRunner questions, Consumer<Runnable> pause) {
        this.desk = desk;
        this.questions = questions;
        this.pause = pause;
        typed.addListener((property, before, now) -> {
            limit = HITS_PER_PAGE;
            pause.accept(this::search);
        });
        desk.notices().addListener((ListChangeListener<NoticeSummary>) change -> pause.accept(this::search));
        desk.lastImportProperty().addListener((property, before, now) -> pause.accept(this::search));
        works.running().addListener((ListChangeListener<RunningTask>) change -> showIndexing(works.running()));
        showIndexing(works.running());
    }

    /** What stands in the search box, see {@link org.duizhao.index.search.SearchQueryReader}. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** The searches that are kept. */
    public SavedSearches saved() {
        return saved;
    }

    /** What was found last; never null. */
    ReadOnlyObjectProperty<SearchPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** True while notices come in or the index is made anew, and searches may miss something. */
    ReadOnlyBooleanProperty indexingProperty() {
        return indexing.getReadOnlyProperty();
    }

    /** Nothing is searched while nobody looks. */
    public void watch(boolean looking) {
        watched = looking;
        search();
    }

    /** Narrows the search to a value of a field, beside others of that field, or widens it again. */
    void toggle(SearchField field, String value) {
        Set<String> kin = page.get().facets().stream().filter(facet -> facet.field() == field).findFirst()
                .map(facet -> facet.kin(value)).orElse(Set.of());
        typed.set(FilterText.toggled(typed.get(), field, value, kin));
    }

    /** Narrows the search to a place and year; either may be null. */
    void narrow(String place, Integer year) {
        String placed = place == null ? typed.get() : FilterText.with(typed.get(), SearchField.PLACE, place);
        typed.set(year == null ? placed : FilterText.with(placed, SearchField.YEAR, year.toString()));
    }

    /** Looks for measures that say much the same as this one. */
    void findLike(Hit hit) {
        findLike(hit.text());
    }

    /** Looks for what says much the same as a sentence. */
    public void findLike(String sentence) {
        typed.set(SearchQueryReader.like(sentence));
    }

    /** Lists twice as many hits. */
    void listMore() {
        limit = Math.max(limit, page.get().listed()) * 2;
        search();
    }

    /** Hands over all that is found by what is typed, listed or not. Nothing happens where nothing is found. @param messages in which the heads are said */
    public void table(Messages messages, Consumer<HitTable> taken) {
        String asked = typed.get();
        SearchPages pages = new SearchPages(desk.projectProperty().get(), desk.notices());
        questions.start(TASK, progress -> pages.table(asked, messages), table -> {
            if (!table.lines().isEmpty()) {
                taken.accept(table);
            }
        }, broken -> fail(TASK, broken));
    }

    /** Loads the notice of a hit and hands it over with the measure. */
    void open(Hit hit, BiConsumer<Notice, Measure> reader) {
        Project from = desk.projectProperty().get();
        questions.start("task.read", progress -> from.notices(List.of(hit.noticeId())), notices -> notices.forEach(notice ->
                reader.accept(notice, notice.measures().stream()
                        .filter(measure -> measure.id().equals(hit.measureId())).findFirst()
                        .orElse(null))), broken -> fail("task.read", broken));
    }

    /** Ticks the notices with hits and no others, the first {@link Ticks#MOST_TICKED_UNASKED} of them. */
    void tickFound() {
        List<String> found = page.get().foundIds();
        desk.tickOnly(found.subList(0, Math.min(found.size(), Ticks.MOST_TICKED_UNASKED)));
    }

    private void search() {
        if (searching != null) {
            searching.cancel();
        }
        if (!watched) {
            return;
        }
        String asked = typed.get();
        int listed = limit;
        SearchPages pages = new SearchPages(desk.projectProperty().get(), desk.notices());
        searching = questions.start(TASK, progress -> {
            progress.report(TASK, 0, 0); // one that was overtaken in the queue ends here
            return pages.find(asked, listed);
        }, page::set, broken -> fail(TASK, broken));
    }

    private void showIndexing(List<RunningTask> running) {
        boolean before = indexing.get();
        indexing.set(running.stream().anyMatch(task -> INDEXING.contains(task.nameKey())));
        if (before && !indexing.get()) {
            pause.accept(this::search);
        }
    }

    private void fail(String task, Throwable broken) {
        desk.problems().add(Problem.of(task, broken));
    }
}
