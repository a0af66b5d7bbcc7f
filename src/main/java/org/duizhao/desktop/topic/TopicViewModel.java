package org.duizhao.desktop.topic;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duizhao.chart.Drawing;
import org.duizhao.chart.FrequencyChart;
import org.duizhao.chart.TopicCharts;
import org.duizhao.desktop.chart.Chart;
import org.duizhao.desktop.codebook.ProjectTopics;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.export.topic.TopicTables;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicAsker;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestions;
import org.duizhao.topic.own.OwnTopic;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Which questions there are, which one is asked, and what the ticked notices answer. Answers are found in the background. */
public final class TopicViewModel {

    /** How many questions come with the program; they stand before a person's own. */
    private static final int SHIPPED = TopicQuestions.shipped().size();

    private final ObservableValue<List<Notice>> notices;
    private final TopicAsker asker;
    private final TopicTables tables;
    private final ProjectTopics topics;
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private final ObservableList<TopicQuestion> questions = FXCollections.observableArrayList();
    private final ObjectProperty<TopicQuestion> question = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TopicTable> table = new ReadOnlyObjectWrapper<>();
    /** All that is answered, whatever body is chosen; null before the first answer. */
    private TopicAnswer answer;
    private final ObservableList<BodyKind> bodies = FXCollections.observableArrayList();
    private final ObjectProperty<BodyKind> body = new SimpleObjectProperty<>();
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
                          ProjectTopics topics, TaskRunner tasks, Consumer<Throwable> failed) {
        this.notices = notices;
        this.asker = new TopicAsker(findings);
        this.tables = tables;
        this.topics = topics;
        this.tasks = tasks;
        this.failed = failed;
        listQuestions();
        question.set(questions.get(0));
        question.addListener((property, before, now) -> {
            wanted = now == null ? wanted : now.name();
            ask();
        });
        body.addListener((property, before, now) -> showAnswer());
        topics.property().addListener((property, before, now) -> follow());
        notices.addListener((property, before, now) -> ask());
    }

    /** Topics changed, here or elsewhere, or those of another project came in their place. */
    private void follow() {
        TopicQuestion asked = question.get();
        String name = wanted;
        listQuestions();
        question.set(named(name).or(() -> Optional.ofNullable(asked).flatMap(one -> named(one.name()))).orElse(questions.get(0)));
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

    /** The kinds of body that the answer is about. */
    public ObservableList<BodyKind> bodies() {
        return bodies;
    }

    /** Whether it matters to the question what kind of body must; not for what an abbreviation stands for. */
    boolean asksOfBodies() {
        return answer != null && answer.question().sense().isEmpty();
    }

    /** The kind of body that alone is shown; null for all. */
    public ObjectProperty<BodyKind> bodyProperty() {
        return body;
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

    /** The person's own topic that is asked by a question; empty for one that comes with the program. */
    public Optional<OwnTopic> own(TopicQuestion asked) {
        return asked == null || questions.indexOf(asked) < SHIPPED ? Optional.empty() : topics.get().named(asked.name());
    }

    /** Adds a topic, or puts it in the place of another, and asks it. */
    public void keep(OwnTopic replaced, OwnTopic added) {
        wanted = added.name();
        topics.change(own -> own.with(replaced == null ? added.name() : replaced.name(), added));
        ask(added.name());
    }

    /** Takes an own topic away; nothing happens for a shipped question. */
    public void remove(TopicQuestion removed) {
        own(removed).ifPresent(topic -> {
            wanted = "";
            topics.change(own -> own.without(topic.name()));
        });
    }

    /**
     * Draws a chart of what is answered now; of topics by notices all questions are asked first, in the background.
     *
     * @param taken gets null where there is nothing to draw
     */
    void draw(Chart chart, Messages messages, Consumer<Drawing> taken) {
        TopicCharts charts = new TopicCharts(messages);
        TopicAnswer now = table.get() == null ? null : table.get().answer();
        if (now == null || now.notices().isEmpty()) {
            taken.accept(null);
            return;
        }
        switch (chart) {
            case GROUPS -> taken.accept(FrequencyChart.of(now, messages).map(Drawing::titled).orElse(null));
            case TIMELINE -> taken.accept(charts.timeline(now));
            case TILES -> taken.accept(charts.tiles(now));
            case HEAT -> {
                List<TopicQuestion> all = List.copyOf(questions);
                tasks.start("task.ask", progress -> charts.heat(all.stream().map(one -> asker.ask(one, now.notices())).toList()), taken, failed);
            }
        }
    }

    private void listQuestions() {
        questions.setAll(topics.questions());
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
        asking = tasks.start("task.ask", progress -> asker.ask(asked, of), this::take, failed);
    }

    /** The kind of body chosen for the question before is kept where this one is about it too. */
    private void take(TopicAnswer found) {
        answer = found;
        BodyKind chosen = body.get();
        bodies.setAll(found.bodies());
        body.set(bodies.contains(chosen) ? chosen : null);
        showAnswer();
    }

    private void showAnswer() {
        if (answer != null) {
            table.set(body.get() == null ? tables.of(answer) : tables.of(answer, body.get()));
        }
    }
}
