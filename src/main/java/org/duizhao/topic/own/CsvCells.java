package org.duizhao.topic.own;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.answer.Actors;
import org.duizhao.topic.answer.Asked;
import org.duizhao.topic.answer.Asked.ForAbbreviation;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.WordFilter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A topic as plain cells, as files keep it; words of a cell are parted by blanks.
 *
 * @param shown group, name, words, headings
 * @param asked kinds of requirement, words of the requirement, words of the actor, abbreviation; all empty where its words are asked for
 */
public record CsvCells(List<String> shown, List<String> asked) {

    private static final String BLANK = " ";

    public CsvCells {
        shown = List.copyOf(shown);
        asked = List.copyOf(asked);
    }

    /** What {@link #topic} makes the same topic of. */
    public static CsvCells of(OwnTopic topic) {
        TopicEntry entry = topic.entry();
        return new CsvCells(List.of(entry.group(), entry.name(), joined(entry.words()), joined(entry.headings())),
                topic.asked().map(CsvCells::written).orElse(List.of("", "", "", "")));
    }

    private static List<String> written(Asked asked) {
        if (asked instanceof ForRequirements by) {
            return List.of(joined(by.kinds().stream().map(Kind::name).sorted().toList()), joined(by.words().written()),
                    joined(by.actors().written()), "");
        }
        return List.of("", "", "", asked instanceof ForAbbreviation by ? by.sense() : "");
    }

    /** The topic. Kinds of requirement that this program does not know are passed over. */
    public OwnTopic topic() {
        return new OwnTopic(TopicEntry.typed(shown.get(0), shown.get(1), shown.get(2), shown.get(3)), asks());
    }

    private Optional<Asked> asks() {
        Set<Kind> kinds = TopicEntry.wordsOf(asked.get(0)).stream().flatMap(name -> kind(name).stream()).collect(Collectors.toSet());
        String abbreviation = asked.get(3).strip();
        if (!abbreviation.isEmpty()) {
            return Optional.of(new ForAbbreviation(abbreviation));
        }
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new ForRequirements(kinds,
                WordFilter.of(TopicEntry.wordsOf(asked.get(1))), Actors.of(TopicEntry.wordsOf(asked.get(2)), List.of())));
    }

    private static Optional<Kind> kind(String name) {
        return List.of(Kind.values()).stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    private static String joined(List<String> words) {
        return String.join(BLANK, words);
    }
}
