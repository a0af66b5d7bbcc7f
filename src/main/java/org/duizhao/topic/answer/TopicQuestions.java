package org.duizhao.topic.answer;

import org.duizhao.resource.Table;
import org.duizhao.notice.requirement.Requirement.Kind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that come with the program, and the plain text in which a user's own are kept: a line a question, cells parted by tabs. */
public final class TopicQuestions {

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
        Set<Kind> kinds = words(cells.get(2)).stream().map(Kind::valueOf).collect(Collectors.toSet());
        return new TopicQuestion(cells.get(0), cells.get(1), kinds, words(cells.get(3)), words(cells.get(4)), words(cells.get(5)),
                words(cells.get(6)), cells.get(7).isEmpty() ? null : cells.get(7));
    }

    private static String line(TopicQuestion question) {
        String kinds = question.kinds().stream().map(Kind::name).sorted().collect(Collectors.joining(" "));
        return Stream.of(question.name(), question.question(), kinds, String.join(" ", question.words()),
                        String.join(" ", question.actors()), String.join(" ", question.notActors()),
                        String.join(" ", question.compared()), question.sense() == null ? "" : question.sense())
                .map(cell -> cell.replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\t")).replaceFirst("^[#\\s]+", "");
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" "));
    }
}
