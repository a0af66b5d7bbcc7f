package org.duizhao.desktop.topic;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duizhao.desktop.Notices;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.desktop.topic.TopicDraft.By;
import org.duizhao.export.topic.TopicTables;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestions;
import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicViewModelTest {

    private final ObjectProperty<List<Notice>> ticked = new SimpleObjectProperty<>(List.of(
            Notices.of("a", "云岭县", "县安委会每月召开一次会议。", "报告险情。"), Notices.of("b", "青禾市", "加强宣传。")));
    private final List<TopicQuestion> kept = new ArrayList<>();
    private final TopicViewModel model = new TopicViewModel(ticked, new RequirementExtractor()::extract,
            new TopicTables(Messages.chinese()), new Kept(), new TaskRunner(Runnable::run, Runnable::run), broken -> { });

    @Test
    void nothingIsAskedWhileNobodyLooks() {
        assertTrue(model.shown().isEmpty());
        model.watch(true);
        assertTrue(model.shown().isPresent());
    }

    @Test
    void theAnswerFollowsTheQuestionAndTheTickedNotices() {
        model.watch(true);
        model.questionProperty().set(model.questions().get(2));
        assertEquals("1 份每月（云岭县）；1 份未见规定（青禾市）。", finding());
        ticked.set(ticked.get().subList(0, 1));
        assertEquals("1 份每月（云岭县）。", finding());
    }

    @Test
    void anOwnQuestionIsKeptAskedChangedAndRemoved() {
        model.watch(true);
        TopicQuestion own = TopicQuestion.byWords("险情", List.of("险情"));
        model.keep(null, own);
        assertEquals(List.of(own), kept);
        assertEquals("1 份有规定（云岭县）；1 份未见规定（青禾市）。", finding());
        TopicQuestion changed = TopicQuestion.byWords("宣传", List.of("宣传"));
        model.keep(own, changed);
        assertEquals(List.of(changed), kept);
        assertTrue(model.isOwn(model.questionProperty().get()));
        model.remove(changed);
        assertEquals(TopicQuestions.shipped(), List.copyOf(model.questions()));
        assertFalse(model.isOwn(model.questionProperty().get()));
    }

    @Test
    void anotherProjectBringsItsOwnQuestions() {
        kept.add(TopicQuestion.byWords("险情", List.of("险情")));
        model.reload();
        assertEquals("险情", model.questions().get(model.questions().size() - 1).name());
    }

    @Test
    void aDraftBecomesTheQuestionAndTheQuestionTheDraft() {
        TopicDraft kind = new TopicDraft("", By.KIND, "检查，督查", Kind.FREQUENCY, "企业");
        ForRequirements asked = (ForRequirements) TopicDraft.of(kind.question()).question().asked();
        assertEquals(List.of("检查", "督查"), asked.words().anyOf());
        assertEquals(List.of("企业"), asked.actors().anyOf());
        assertEquals("三管三必须", new TopicDraft("", By.ABBREVIATION, "“三管三必须”", Kind.COUNT, "").question().sense().orElseThrow());
        assertFalse(TopicDraft.EMPTY.complete());
        assertFalse(new TopicDraft("名称", By.WORDS, " ", Kind.COUNT, "").complete());
        assertTrue(new TopicDraft("名称", By.KIND, "", Kind.COUNT, "").complete());
    }

    private String finding() {
        return model.shown().orElseThrow().caption().finding();
    }

    /** Keeps questions in the test's list. */
    private final class Kept implements TopicStore {

        @Override
        public void load(Consumer<List<TopicQuestion>> then) {
            then.accept(List.copyOf(kept));
        }

        @Override
        public void keep(List<TopicQuestion> questions) {
            kept.clear();
            kept.addAll(questions);
        }
    }
}
