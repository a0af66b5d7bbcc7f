package org.duizhao.export.topic;

import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicAnswer.BodyTally;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The one sentence that says what was found: 政府、安委会：3 份每月（…），2 份每季度（…）；乡镇：…；山阴县未见规定。 */
final class FindingSentence {

    /** More names than this and the sentence is read by nobody; the table has all. */
    private static final int MOST_NAMES = 8;

    private final Messages messages;
    private final RequirementWords words;

    FindingSentence(Messages messages) {
        this.messages = messages;
        this.words = new RequirementWords(messages);
    }

    String of(TopicAnswer answer) {
        if (answer.notices().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (BodyTally body : answer.tallies()) {
            parts.add(figures(body, answer));
        }
        if (!answer.unfigured().isEmpty()) {
            parts.add(unfigured(answer));
        }
        if (!answer.missing().isEmpty()) {
            parts.add(part("topic.found.none", answer.missing(), answer, ""));
        }
        return messages.text("topic.found", String.join(messages.text("topic.found.separator"), parts));
    }

    /** Where several kinds of body owe something, each is named: 3 份每月 of a government and a township would be of nobody. */
    private String figures(BodyTally body, TopicAnswer answer) {
        String said = body.figures().stream().map(tally -> part("topic.found.figure", tally.notices(), answer, words.cadence(tally.perYear())))
                .collect(Collectors.joining(messages.text(answer.tallies().size() > 1 ? "topic.found.within" : "topic.found.separator")));
        return answer.tallies().size() > 1 ? messages.text("topic.found.body", messages.text("topic.body." + body.body()), said) : said;
    }

    private String unfigured(TopicAnswer answer) {
        if (answer.question().sense().isPresent()) {
            return byName(answer);
        }
        boolean figures = !answer.tallies().isEmpty();
        return part(figures ? "topic.found.unfigured" : "topic.found.some", answer.unfigured(), answer, "");
    }

    /** Notices by the name that they use for the same members. */
    private String byName(TopicAnswer answer) {
        Map<String, Set<Notice>> names = new LinkedHashMap<>();
        for (TopicRow row : answer.rows()) {
            row.abbreviation().map(Abbreviation::text)
                    .ifPresent(name -> names.computeIfAbsent(name, first -> new LinkedHashSet<>()).add(row.notice()));
        }
        return names.entrySet().stream().map(name -> part(
                        answer.notices().size() > 1 && name.getValue().containsAll(answer.notices()) ? "topic.found.nameOfAll" : "topic.found.name",
                        List.copyOf(name.getValue()), answer, name.getKey()))
                .collect(Collectors.joining(messages.text("topic.found.separator")));
    }

    private String part(String key, List<Notice> notices, TopicAnswer answer, String figure) {
        return messages.text(key, notices.size(), figure, names(notices, answer.notices()));
    }

    private String names(List<Notice> notices, List<Notice> all) {
        String first = notices.stream().limit(MOST_NAMES).map(notice -> name(notice, all))
                .collect(Collectors.joining(messages.text("topic.found.comma")));
        return notices.size() <= MOST_NAMES ? first : messages.text("topic.found.andOthers", first);
    }

    /** The place; with its year where several notices are of that place. */
    private static String name(Notice notice, List<Notice> all) {
        boolean several = all.stream().filter(other -> other.place().equals(notice.place())).count() > 1;
        return several && notice.metadata().year() != null ? notice.place() + notice.metadata().year() : notice.place();
    }
}
