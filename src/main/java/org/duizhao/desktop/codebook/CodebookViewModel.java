package org.duizhao.desktop.codebook;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.ListedTopic;
import org.duizhao.topic.own.OwnTopic;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.ReadTopics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the window of the codebook shows: the topics that the search leaves, one of them chosen, and what a person changes. */
public final class CodebookViewModel {

    private final List<TopicEntry> shipped;
    private final ProjectTopics topics;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TopicGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ListedTopic> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ReadTopics> read = new ReadOnlyObjectWrapper<>();

    /** @param shipped the topics that come with the program */
    public CodebookViewModel(List<TopicEntry> shipped, ProjectTopics topics) {
        this.shipped = List.copyOf(shipped);
        this.topics = topics;
        search.addListener((property, before, now) -> list());
        topics.property().addListener((property, before, now) -> {
            list();
            choose(chosen.get() == null ? "" : chosen.get().topic().name());
        });
        list();
    }

    /** The topics that come with the program, or with a file in its place. */
    public List<TopicEntry> codebook() {
        return shipped;
    }

    /** Words of topics or of what shows them; empty for all topics. */
    public StringProperty searchProperty() {
        return search;
    }

    /** In the order of the codebook. */
    ReadOnlyObjectProperty<List<TopicGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** The topic that is looked at; null for a new one. */
    ObjectProperty<ListedTopic> chosenProperty() {
        return chosen;
    }

    /** The names of all groups, to choose from. */
    List<String> groupNames() {
        return ListedTopic.of(shipped, topics.get()).stream().map(topic -> topic.topic().group()).filter(name -> !name.isEmpty())
                .distinct().toList();
    }

    /** The person's own topics as they are now in force. */
    public OwnTopics own() {
        return topics.get();
    }

    boolean readOnly() {
        return topics.readOnly();
    }

    /** Whether this could be kept: it has a name that no other topic has, and words. */
    boolean complete(EntryDraft draft) {
        OwnTopic topic = draft.topic(own(chosen.get()));
        return topic.complete() && !taken(topic.name());
    }

    /** Whether another topic than the chosen one is called so. */
    boolean taken(String name) {
        boolean its = chosen.get() != null && chosen.get().topic().name().equals(name.strip());
        return !its && ListedTopic.of(shipped, topics.get()).stream().anyMatch(topic -> topic.topic().name().equals(name.strip()));
    }

    /** Keeps what is written in place of the chosen topic, or as a new one, and chooses that. */
    void keep(EntryDraft draft) {
        Optional<OwnTopic> before = own(chosen.get());
        OwnTopic topic = draft.topic(before);
        topics.change(own -> own.with(before.map(OwnTopic::name).orElse(topic.name()), topic));
        choose(topic.name());
    }

    /** What a new topic begins with: the group of the topic looked at before is not its own. */
    EntryDraft fresh(String group) {
        return new EntryDraft(group, "", "", "");
    }

    /** The key of what is said of whose the chosen topic is, and of how it is asked. */
    String origin() {
        ListedTopic topic = chosen.get();
        if (topic == null) {
            return "codebook.origin.NEW";
        }
        if (topic.shipped().isPresent()) {
            return topic.own().isPresent() ? "codebook.origin.WIDENED" : "codebook.origin.SHIPPED";
        }
        return topic.own().flatMap(OwnTopic::asked).isPresent() ? "codebook.origin.ASKED" : "codebook.origin.OWN";
    }

    /** Takes the person's own part of the chosen topic away; what comes with the program stays. */
    void remove() {
        String name = chosen.get().topic().name();
        topics.change(own -> own.without(name));
        choose(name);
    }

    /** Takes topics that were read from a file; those of the same name are replaced. */
    public void take(ReadTopics taken) {
        topics.change(own -> own.and(taken.topics()));
        read.set(taken);
    }

    /** What was read last; null before. */
    ReadOnlyObjectProperty<ReadTopics> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Chooses the topic of that name; none where there is none. */
    void choose(String name) {
        chosen.set(ListedTopic.of(shipped, topics.get()).stream().filter(topic -> topic.topic().name().equals(name)).findFirst()
                .orElse(null));
    }

    private static Optional<OwnTopic> own(ListedTopic topic) {
        return topic == null ? Optional.empty() : topic.own();
    }

    private void list() {
        Map<String, List<ListedTopic>> byGroup = new LinkedHashMap<>();
        ListedTopic.of(shipped, topics.get()).stream().filter(this::sought)
                .forEach(topic -> byGroup.computeIfAbsent(topic.topic().group(), name -> new ArrayList<>()).add(topic));
        groups.set(byGroup.entrySet().stream().map(group -> new TopicGroup(group.getKey(), group.getValue())).toList());
    }

    private boolean sought(ListedTopic topic) {
        String sought = search.get().strip();
        Stream<TopicEntry> said = Stream.concat(topic.shipped().stream(), topic.own().stream().map(OwnTopic::entry));
        return topic.topic().name().contains(sought) || topic.topic().group().contains(sought)
                || said.flatMap(entry -> Stream.concat(entry.words().stream(), entry.headings().stream())).anyMatch(word -> word.contains(sought));
    }
}
