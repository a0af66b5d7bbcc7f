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

/** The questions that come with the program. */
public final class TopicQuestions {

    /** Instead of the actors whose answers are held against each other. */
    private static final String LIKE = "=";

    private TopicQuestions() {
    }

    /** In the order in which they are offered. */
    public static List<TopicQuestion> shipped() {
        return Table.read(TopicQuestions.class, "questions.tsv").rows().stream().map(TopicQuestions::question).toList();
    }

    /** Questions from lines as in the shipped file. */
    static List<TopicQuestion> read(String lines) {
        return Table.of(lines.lines()).rows().stream().map(TopicQuestions::question).toList();
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
            return new ForMeasures(words, List.of());
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

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" "));
    }
}
