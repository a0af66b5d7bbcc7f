package org.duizhao.desktop.codebook;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.Actors;
import org.duizhao.topic.answer.Asked;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.WordFilter;
import org.duizhao.topic.own.ListedTopic;
import org.duizhao.topic.own.OwnTopic;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.ReadTopics;
import org.duizhao.topic.own.TopicChange;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodebookViewModelTest {

    private static final List<TopicEntry> SHIPPED = List.of(TopicEntry.typed("责任", "会议频次", "例会", ""),
            TopicEntry.typed("救援", "演练", "演练", "演练"));

    private final List<TopicChange> changes = new ArrayList<>();
    private Runnable undone;
    private final ProjectTopics topics = new ProjectTopics(new Kept(), SHIPPED);
    private final CodebookViewModel model = new CodebookViewModel(SHIPPED, topics);

    @Test
    void aNewTopicStandsInTheTreeAndIsChosen() {
        model.keep(new EntryDraft("民生", "楼院", "楼院、小区", ""));
        assertEquals("责任: 会议频次 | 救援: 演练 | 民生: 楼院", tree());
        assertEquals("楼院", model.chosenProperty().get().topic().name());
        assertEquals("codebook.origin.OWN", model.origin());
        assertEquals(List.of("楼院", "小区"), topics.get().topics().get(0).entry().words());
    }

    @Test
    void aTopicThatIsRenamedLeavesNoOtherBehind() {
        model.keep(new EntryDraft("民生", "楼院", "楼院", ""));
        model.keep(new EntryDraft("民生", "小区", "小区", ""));
        assertEquals("责任: 会议频次 | 救援: 演练 | 民生: 小区", tree());
    }

    @Test
    void wordsOfOnesOwnAreAddedToATopicOfTheProgramAndTakenAwayAgain() {
        model.choose("演练");
        assertEquals("codebook.origin.SHIPPED", model.origin());
        model.keep(new EntryDraft("救援", "演练", "推演", ""));
        ListedTopic drills = model.chosenProperty().get();
        assertEquals(List.of("演练"), drills.shipped().orElseThrow().words());
        assertEquals(List.of("推演"), drills.own().orElseThrow().entry().words());
        model.remove();
        assertEquals("codebook.origin.SHIPPED", model.origin());
        assertEquals(OwnTopics.NONE, topics.get());
    }

    @Test
    void aNameThatIsTakenOrATopicWithoutWordsCannotBeKept() {
        assertFalse(model.complete(new EntryDraft("", " 演练 ", "推演", "")));
        assertFalse(model.complete(new EntryDraft("", "楼院", "", "")));
        assertFalse(model.complete(new EntryDraft("", "", "楼院", "")));
        assertTrue(model.complete(new EntryDraft("", "楼院", "", "小区")));
    }

    @Test
    void theSearchFindsTopicsByTheirNamesAndWordsAndGroups() {
        model.keep(new EntryDraft("民生", "楼院", "小区", ""));
        model.searchProperty().set("小区");
        assertEquals("民生: 楼院", tree());
        model.searchProperty().set("例会");
        assertEquals("责任: 会议频次", tree());
        model.searchProperty().set("救援");
        assertEquals("救援: 演练", tree());
        model.searchProperty().set("无此");
        assertEquals("", tree());
    }

    @Test
    void whatTheTopicViewAsksStaysWhenWordsAreWritten() {
        Asked asked = new ForRequirements(Set.of(Kind.FREQUENCY), WordFilter.of(List.of("检查")), Actors.ALL);
        topics.change(own -> own.with(new OwnTopic(TopicEntry.typed("", "自查", "", ""), Optional.of(asked))));
        model.choose("自查");
        assertEquals("codebook.origin.ASKED", model.origin());
        model.keep(new EntryDraft("责任", "自查", "自查", ""));
        assertEquals(Optional.of(asked), topics.get().named("自查").orElseThrow().asked());
    }

    @Test
    void topicsFromAFileReplaceThoseOfTheSameName() {
        model.keep(new EntryDraft("民生", "楼院", "楼院", ""));
        model.keep(new EntryDraft("民生", "楼院", "楼院", ""));
        model.take(new ReadTopics(OwnTopics.NONE.with(topic("楼院", "单元楼")).with(topic("电梯", "电梯")), List.of()));
        assertEquals(List.of(topic("楼院", "单元楼"), topic("电梯", "电梯")), topics.get().topics());
        assertEquals(2, model.readProperty().get().topics().topics().size());
    }

    @Test
    void eachChangeCanBeTurnedBackAndOneThatChangesNothingIsNone() {
        model.keep(new EntryDraft("民生", "楼院", "楼院", ""));
        model.keep(new EntryDraft("民生", "楼院", "楼院", ""));
        assertEquals(1, changes.size());
        topics.apply(changes.get(0).reversed());
        assertEquals(OwnTopics.NONE, topics.get());
        assertNull(model.chosenProperty().get());
    }

    @Test
    void whatTheProjectCouldNotKeepIsNotShown() {
        model.keep(new EntryDraft("民生", "楼院", "楼院", ""));
        undone.run();
        assertEquals("责任: 会议频次 | 救援: 演练", tree());
    }

    private static OwnTopic topic(String name, String words) {
        return OwnTopic.byWords(TopicEntry.typed("", name, words, ""));
    }

    private String tree() {
        return String.join(" | ", model.groupsProperty().get().stream().map(group -> group.name() + ": "
                + String.join(" ", group.topics().stream().map(topic -> topic.topic().name()).toList())).toList());
    }

    /** A project that never keeps anything. */
    private final class Kept implements TopicStore {

        @Override
        public void onChange(Runnable listener) {
            // nothing is ever undone
        }

        @Override
        public OwnTopics topics() {
            return OwnTopics.NONE;
        }

        @Override
        public boolean readOnly() {
            return false;
        }

        @Override
        public void keep(TopicChange change, Runnable undone) {
            changes.add(change);
            CodebookViewModelTest.this.undone = undone;
        }
    }
}
