package org.duizhao.desktop.topic;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duizhao.desktop.Notices;
import org.duizhao.desktop.codebook.ProjectTopics;
import org.duizhao.desktop.codebook.TopicStore;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.desktop.topic.TopicDraft.By;
import org.duizhao.export.topic.TopicTables;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.answer.TopicQuestions;
import org.duizhao.topic.own.OwnTopic;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.TopicChange;
import org.duizhao.words.Messages;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TopicViewModelTest {

    private final ObjectProperty<List<Notice>> ticked = new SimpleObjectProperty<>(List.of(
            Notices.of("a", "云岭县", "县安委会每月召开一次会议。", "报告险情。"), Notices.of("b", "青禾市", "加强宣传。")));
    private OwnTopics kept = OwnTopics.NONE;
    private final ProjectTopics topics = new ProjectTopics(new Kept(), Codebook.shippedEntries());
    private final TopicViewModel model = new TopicViewModel(ticked, new RequirementExtractor()::extract,
            new TopicTables(Messages.chinese()), topics, new TaskRunner(Runnable::run, Runnable::run), broken -> { });

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
        assertEquals("县安委会 每月 1 份（云岭县） · 未见规定 1 份（青禾市）。", finding());
        ticked.set(ticked.get().subList(0, 1));
        assertEquals("县安委会 每月 1 份（云岭县）。", finding());
    }

    @Test
    void oneKindOfBodyAloneIsShownAndThenWhoSaysNothingOfItIsMissing() {
        model.watch(true);
        model.ask("会议频次");
        ticked.set(List.of(Notices.of("a", "云岭县", "县安委会每月召开一次会议。", "各乡镇每季度召开一次例会。"),
                Notices.of("b", "青禾市", "各乡镇每月召开一次例会。")));
        assertEquals(List.of(BodyKind.COMMITTEE, BodyKind.TOWNSHIP), List.copyOf(model.bodies()));
        assertEquals("县安委会 每月 1 份（云岭县） · 乡镇、街道 每月 1 份（青禾市）、每季度 1 份（云岭县）。", finding());
        model.bodyProperty().set(BodyKind.COMMITTEE);
        assertEquals("县安委会 每月 1 份（云岭县） · 未见规定 1 份（青禾市）。", finding());
        model.ask("期限清单");
        assertNull(model.bodyProperty().get(), "the next question is not about governments");
    }

    @Test
    void anOwnQuestionIsKeptAskedChangedAndRemoved() {
        model.watch(true);
        OwnTopic own = byWords("险情", "险情");
        model.keep(null, own);
        assertEquals(List.of(own), kept.topics());
        assertEquals("有规定 1 份（云岭县） · 未见规定 1 份（青禾市）。", finding());
        OwnTopic changed = byWords("宣传", "宣传");
        model.keep(own, changed);
        assertEquals(List.of(changed), kept.topics());
        assertEquals(Optional.of(changed), model.own(model.questionProperty().get()));
        model.remove(model.questionProperty().get());
        assertEquals(TopicQuestions.shipped(), List.copyOf(model.questions()));
        assertEquals(Optional.empty(), model.own(model.questionProperty().get()));
    }

    @Test
    void wordsAddedToATopicOfTheProgramWidenItsQuestion() {
        model.watch(true);
        model.ask("会议频次");
        ticked.set(List.of(Notices.of("a", "云岭县", "县安委会每月碰头一次。")));
        assertEquals("未见规定 1 份（云岭县）。", finding());
        topics.change(own -> own.with(byWords("会议频次", "碰头")));
        assertEquals("县安委会 每月 1 份（云岭县）。", finding());
        assertEquals(Optional.empty(), model.own(model.questionProperty().get()), "the question itself comes with the program");
    }

    @Test
    void anotherProjectBringsItsOwnQuestions() {
        kept = OwnTopics.NONE.with(byWords("险情", "险情"));
        topics.reload();
        assertEquals("险情", model.questions().get(model.questions().size() - 1).name());
    }

    @Test
    void aDraftBecomesTheTopicAndTheTopicTheDraft() {
        TopicDraft kind = new TopicDraft("", By.KIND, "检查，督查", Kind.FREQUENCY, "企业");
        OwnTopic written = kind.topic("自定", Optional.empty());
        ForRequirements asked = (ForRequirements) TopicDraft.of(written).topic("", Optional.of(written)).asked().orElseThrow();
        assertEquals(List.of("检查", "督查"), asked.words().anyOf());
        assertEquals(List.of("企业"), asked.actors().anyOf());
        assertEquals(Optional.of("三管三必须"), new TopicDraft("", By.ABBREVIATION, "“三管三必须”", Kind.COUNT, "")
                .topic("", Optional.empty()).question().sense());
        assertFalse(TopicDraft.EMPTY.complete());
        assertFalse(new TopicDraft("名称", By.WORDS, " ", Kind.COUNT, "").complete());
        assertTrue(new TopicDraft("名称", By.KIND, "", Kind.COUNT, "").complete());
    }

    @Test
    void whatTheFormOfTheQuestionDoesNotShowStaysWithTheTopic() {
        OwnTopic before = OwnTopic.byWords(TopicEntry.typed("民生", "楼院", "楼院", "小区"));
        OwnTopic after = new TopicDraft("楼院", By.WORDS, "楼院 楼道", Kind.COUNT, "").topic("自定", Optional.of(before));
        assertEquals(OwnTopic.byWords(TopicEntry.typed("民生", "楼院", "楼院 楼道", "小区")), after);
    }

    private static OwnTopic byWords(String name, String words) {
        return OwnTopic.byWords(TopicEntry.typed("自定", name, words, ""));
    }

    private String finding() {
        return model.shown().orElseThrow().caption().finding();
    }

    /** Keeps topics in the test. */
    private final class Kept implements TopicStore {

        @Override
        public void onChange(Runnable listener) {
            // nothing is ever undone
        }

        @Override
        public OwnTopics topics() {
            return kept;
        }

        @Override
        public boolean readOnly() {
            return false;
        }

        @Override
        public void keep(TopicChange change, Runnable undone) {
            kept = change.after();
        }
    }
}
