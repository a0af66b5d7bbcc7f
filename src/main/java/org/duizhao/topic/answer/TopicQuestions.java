package org.duizhao.topic.answer;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.resource.Table;
import org.duizhao.topic.answer.Asked.ForAbbreviation;
import org.duizhao.topic.answer.Asked.ForMeasures;
import org.duizhao.topic.answer.Asked.ForRequirements;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst.LikeWithLike;
import org.duizhao.topic.answer.TopicQuestion.HeldAgainst.OfActors;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that come with the program, and the plain text in which a user's own are kept: a line a question, cells parted by tabs. */
public final class TopicQuestions {

    /** Instead of the actors whose answers are held against each other. */
    private static final String LIKE = "=";

    private TopicQuestions() {
    }

    /** In the order in which they are offered. */
    public static List<TopicQuestion> shipped() {
        return Table.read(TopicQuestions.class, "questions.tsv").rows().stream().map(TopicQuestions::question).toList();
    }

    /** Reads what {@link #write} wrote. */
    public static List<TopicQuestion> read(String lines) {
        return Table.of(lines.lines()).rows().stream().map(TopicQuestions::question).toList();
    }

    /** A line a question. Tabs and line breaks in a question become blanks; a # before its name is left out. */
    public static String write(List<TopicQuestion> questions) {
        return questions.stream().map(TopicQuestions::line).collect(Collectors.joining("\n"));
    }

    private static TopicQuestion question(List<String> cells) {
        return new TopicQuestion(cells.get(0), cells.get(1), asked(cells), heldAgainst(words(cells.get(6))));
    }

    private static Asked asked(List<String> cells) {
        if (!cells.get(7).isEmpty()) {
            return new ForAbbreviation(cells.get(7));
        }
        WordFilter words = WordFilter.of(words(cells.get(3)));
        if (cells.get(2).isBlank()) {
            return new ForMeasures(words);
        }
        Set<Kind> kinds = words(cells.get(2)).stream().map(Kind::valueOf).collect(Collectors.toSet());
        return new ForRequirements(kinds, words, Actors.of(words(cells.get(4)), words(cells.get(5))));
    }

    private static HeldAgainst heldAgainst(List<String> written) {
        if (written.contains(LIKE)) {
            return new LikeWithLike();
        }
        WordFilter actors = WordFilter.of(written);
        return new OfActors(new Actors(actors.anyOf(), actors.except(), false));
    }

    private static String line(TopicQuestion question) {
        return Stream.concat(Stream.of(question.name(), question.question()), Stream.concat(written(question.asked()).stream(),
                        Stream.of(joined(written(question.heldAgainst())), question.sense().orElse(""))))
                .map(cell -> cell.replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\t")).replaceFirst("^[#\\s]+", "");
    }

    /** The cells of kinds, words, actors, and words that the actor must not hold. */
    private static List<String> written(Asked asked) {
        if (asked instanceof ForRequirements asks) {
            return List.of(joined(asks.kinds().stream().map(Kind::name).sorted().toList()), joined(asks.words().written()),
                    joined(asks.actors().written()), joined(asks.actors().noneOf()));
        }
        return List.of("", asked instanceof ForMeasures asks ? joined(asks.words().written()) : "", "", "");
    }

    private static List<String> written(HeldAgainst heldAgainst) {
        return heldAgainst instanceof OfActors of ? new WordFilter(of.actors().anyOf(), of.actors().noneOf()).written() : List.of(LIKE);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" "));
    }
}
