package org.duizhao.export.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.topic.answer.TopicAnswer.BodyTally;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

/** The one sentence that says what was found: 市安委会 每月 2 份（…）· 县政府 每季度 1 份（…）· 未见规定 1 份（…）。 */
final class FindingSentence {

    /** More names than this and the sentence is read by nobody; the table has all. */
    private static final int MOST_NAMES = 8;
    private static final Pattern LEVEL = Pattern.compile("^[省市县区旗州盟]");

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
        if (answer.question().sense().isPresent()) {
            parts.addAll(byName(answer));
        } else if (answer.question().ofFrequency()) {
            answer.tallies().forEach(body -> parts.add(messages.text("topic.found.body", name(body), figures(body, answer))));
        } else if (!answer.answering().isEmpty()) {
            parts.add(part("topic.found.some", answer.answering(), answer, ""));
        }
        if (!answer.missing().isEmpty()) {
            parts.add(part("topic.found.none", answer.missing(), answer, ""));
        }
        return messages.text("topic.found", String.join(messages.text("topic.found.separator"), parts));
    }

    /** What a kind of body is called: as the notices call it, where all call it the same, if only but for its level; else the kind's name. */
    String name(BodyTally body) {
        if (body.names().size() == 1) {
            return body.names().iterator().next();
        }
        Set<String> withoutLevel = body.names().stream().map(name -> LEVEL.matcher(name).replaceFirst("")).collect(Collectors.toSet());
        return withoutLevel.size() == 1 ? withoutLevel.iterator().next() : messages.text("topic.body." + body.body());
    }

    private String figures(BodyTally body, TopicAnswer answer) {
        List<String> said = new ArrayList<>();
        body.figures().forEach(tally -> said.add(part("topic.found.figure", tally.notices(), answer, words.cadence(tally.perYear()))));
        if (!body.unfigured().isEmpty()) {
            said.add(part(answer.question().comparesLikeWithLike() ? "topic.found.some" : "topic.found.unfigured", body.unfigured(), answer, ""));
        }
        return String.join(messages.text("topic.found.within"), said);
    }

    /** Notices by the name that they use for the same members. */
    private List<String> byName(TopicAnswer answer) {
        Map<String, Set<Notice>> names = new LinkedHashMap<>();
        for (TopicRow row : answer.rows()) {
            row.abbreviation().map(Abbreviation::text)
                    .ifPresent(name -> names.computeIfAbsent(name, first -> new LinkedHashSet<>()).add(row.notice()));
        }
        return names.entrySet().stream().map(name -> part(
                answer.notices().size() > 1 && name.getValue().containsAll(answer.notices()) ? "topic.found.nameOfAll" : "topic.found.name",
                List.copyOf(name.getValue()), answer, name.getKey())).toList();
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
