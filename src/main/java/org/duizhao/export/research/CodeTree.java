package org.duizhao.export.research;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.export.research.QdaProject.Code;
import org.duizhao.export.research.QdaProject.Look;
import org.duizhao.notice.Notice;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Tag;
import org.duizhao.topic.Topic;
import org.duizhao.topic.TopicEntry;
import org.duizhao.words.Messages;

/** The codebook as codes: a folder a group, a code a topic, the person's own among them. Topics of a group have one colour. */
final class CodeTree {

    /** Those that people who see no red or no green tell apart (Okabe and Ito, 2008), and three more. */
    private static final List<String> COLORS = List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#882255", "#999933", "#332288");
    private static final Topic NONE = new Topic(Codebook.OTHER, Codebook.OTHER);

    private final Codebook codebook;
    private final Messages messages;

    CodeTree(Codebook codebook, Messages messages) {
        this.codebook = codebook;
        this.messages = messages;
    }

    /** All topics of the codebook, and one for measures without any. */
    List<Code> codes() {
        Map<String, List<TopicEntry>> groups = new LinkedHashMap<>();
        codebook.entries().forEach(entry -> groups.computeIfAbsent(entry.group(), name -> new ArrayList<>()).add(entry));
        Set<String> names = new HashSet<>();
        List<Code> codes = new ArrayList<>();
        groups.forEach((group, entries) -> {
            String color = COLORS.get(codes.size() % COLORS.size());
            List<Code> topics = entries.stream().map(entry -> new Code(guid(entry.topic()), distinct(entry.topic(), names), true,
                    new Look(color, description(entry)), List.of())).toList();
            codes.add(folder(group, color, topics));
        });
        if (!codebook.topics().contains(NONE)) {
            codes.add(new Code(guid(NONE), distinct(NONE, names), true, new Look(MatterCodes.COLOR, messages.text("qda.other")), List.of()));
        }
        return codes;
    }

    private Code folder(String group, String color, List<Code> topics) {
        String name = group.isEmpty() ? messages.text("qda.noGroup") : group;
        return new Code(ContentGuid.of("group", group), name, false, new Look(color, ""), topics);
    }

    /** Some programs know codes by their names alone. */
    private static String distinct(Topic topic, Set<String> names) {
        String name = names.add(topic.name()) ? topic.name() : topic.group() + " " + topic.name();
        names.add(name);
        return name;
    }

    private String description(TopicEntry entry) {
        String words = String.join(" ", entry.words());
        String headings = String.join(" ", entry.headings());
        return messages.text(codebook.isOwn(entry.topic()) ? "qda.ownTopic" : "qda.topic", words, headings);
    }

    /** The GUIDs of the topics of each measure of a notice, the clearest first, by the measure's id. */
    Map<String, List<String>> topicsOf(Notice notice) {
        List<List<Tag>> tags = codebook.tagsOf(notice.measures());
        Map<String, List<String>> topics = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            List<String> codes = tags.get(i).stream().map(tag -> guid(tag.topic())).toList();
            topics.put(notice.measures().get(i).id(), codes.isEmpty() ? List.of(guid(NONE)) : codes);
        }
        return topics;
    }

    private static String guid(Topic topic) {
        return ContentGuid.of("topic", topic.group(), topic.name());
    }
}
