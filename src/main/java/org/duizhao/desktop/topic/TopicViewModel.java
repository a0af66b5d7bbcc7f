package org.duizhao.desktop.topic;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.export.topic.TopicTables;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicAsker;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Which questions there are, which one is asked, and what the ticked notices answer. Answers are found in the background. */
public final class TopicViewModel {

    private final ObservableValue<List<Notice>> notices;
    private final TopicAsker asker;
    private final TopicTables tables;
    private final TopicStore store;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private final List<TopicQuestion> own = new ArrayList<>();
    private final ObservableList<TopicQuestion> questions = FXCollections.observableArrayList();
    private final ObjectProperty<TopicQuestion> question = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TopicTable> table = new ReadOnlyObjectWrapper<>();
    private RunningTask asking;
    private boolean watched;
    /** The name of the question that was asked last in this project; it may not be listed yet. */
    private String wanted = "";

    /**
     * @param notices  those that are asked
     * @param findings what a notice says; called in the background
     * @param failed   hears of an answer that could not be found
     */
    public TopicViewModel(ObservableValue<List<Notice>> notices, Function<Notice, Findings> findings, TopicTables tables,
                          TopicStore store, TaskRunner tasks, Consumer<Throwable> failed) {
        this.notices = notices;
        this.asker = new TopicAsker(findings);
        this.tables = tables;
        this.store = store;
        this.tasks = tasks;
        this.failed = failed;
        listQuestions();
        question.set(questions.get(0));
        reload();
        question.addListener((property, before, now) -> {
            wanted = now == null ? wanted : now.name();
            ask();
        });
        notices.addListener((property, before, now) -> ask());
    }

    /** Takes the questions of another project in place of those of the one before. */
    public void reload() {
        store.load(kept -> {
            own.clear();
            own.addAll(kept);
            TopicQuestion asked = question.get();
            listQuestions();
            question.set(named(wanted).or(() -> Optional.of(asked).filter(questions::contains)).orElse(questions.get(0)));
        });
    }

    /** Asks the question of this name as soon as there is one; the first question where the name is empty. */
    public void ask(String name) {
        wanted = name;
        question.set(named(name).orElse(questions.get(0)));
    }

    private Optional<TopicQuestion> named(String name) {
        return questions.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The shipped questions, then the person's own. */
    public ObservableList<TopicQuestion> questions() {
        return questions;
    }

    /** The question that is asked; never null for long. */
    public ObjectProperty<TopicQuestion> questionProperty() {
        return question;
    }

    /** The answer in words; null before the first one. */
    public ReadOnlyObjectProperty<TopicTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** The answer in words; empty before the first one. */
    public Optional<TopicTable> shown() {
        return Optional.ofNullable(table.get());
    }

    /** Nothing is asked while nobody looks. */
    public void watch(boolean looking) {
        watched = looking;
        ask();
    }

    public boolean isOwn(TopicQuestion asked) {
        return own.contains(asked);
    }

    /** Adds a question, or puts it in the place of an own one, and asks it. */
    public void keep(TopicQuestion replaced, TopicQuestion added) {
        int place = own.indexOf(replaced);
        if (place < 0) {
            own.add(added);
        } else {
            own.set(place, added);
        }
        changed(added);
    }

    /** Takes an own question away; nothing happens for a shipped one. */
    public void remove(TopicQuestion removed) {
        if (own.remove(removed)) {
            changed(questions.get(0));
        }
    }

    private void changed(TopicQuestion next) {
        store.keep(List.copyOf(own));
        listQuestions();
        question.set(next);
    }

    private void listQuestions() {
        List<TopicQuestion> all = new ArrayList<>(TopicQuestions.shipped());
        all.addAll(own);
        questions.setAll(all);
    }

    private void ask() {
        if (asking != null) {
            asking.cancel();
        }
        TopicQuestion asked = question.get();
        List<Notice> of = notices.getValue();
        if (!watched || asked == null) {
            return;
        }
        asking = tasks.start("task.ask", progress -> tables.of(asker.ask(asked, of)), table::set, failed);
    }
}
