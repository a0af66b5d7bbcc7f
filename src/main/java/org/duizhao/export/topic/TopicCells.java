package org.duizhao.export.topic;

import org.duizhao.chinese.number.BoundWords;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.topic.answer.TopicRow;
import org.duizhao.topic.answer.TopicRow.Extreme;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of single cells. */
final class TopicCells {

    /** Where the last characters of an action stand in the requirement's own words, those say what is done. */
    private static final int TAIL = 2;
    /** A bound just before the words of the requirement: 至少开展|1次演练. */
    private static final Pattern BOUND = Pattern.compile(BoundWords.MERE.expression() + "[^，。；、]{0,6}$");
    private static final Pattern EDGE = Pattern.compile("^[、，,；\\s]+|[、，,；\\s]+$");

    private final Messages messages;
    private final RequirementWords words;

    TopicCells(Messages messages) {
        this.messages = messages;
        this.words = new RequirementWords(messages);
    }

    String missing(Notice notice, TopicColumn column) {
        return switch (column) {
            case PLACE, YEAR, NUMBER -> ofNotice(notice, column);
            case ACTOR -> messages.text("topic.missing");
            default -> "";
        };
    }

    String of(TopicRow row, TopicColumn column) {
        return switch (column) {
            case PLACE, YEAR, NUMBER -> ofNotice(row.notice(), column);
            case ACTOR -> actor(row);
            case RESPONSIBLE -> String.join("、", row.responsible());
            case REQUIREMENT -> row.abbreviation().map(this::abbreviation)
                    .orElseGet(() -> row.requirement().map(asked -> requirement(row.measure(), asked)).orElse(""));
            case NATURE -> row.requirement().map(asked -> messages.text(asked.target() ? "topic.nature.target" : "topic.nature.duty")).orElse("");
            case TIMES_A_YEAR -> row.requirement().map(asked -> timesAYear(row, asked)).orElse("");
            case FIGURE -> row.requirement().map(words::figure).orElse("");
            case DUE -> row.due().map(Deadline::text).orElse("");
            case DAY -> row.due().flatMap(Deadline::due).map(LocalDate::toString).orElse("");
            case CLAUSE -> row.measure().path().clause();
            case TEXT -> row.measure().text();
        };
    }

    private static String ofNotice(Notice notice, TopicColumn column) {
        Object value = switch (column) {
            case PLACE -> notice.place();
            case YEAR -> notice.metadata().year();
            default -> notice.metadata().documentNumber();
        };
        return value == null ? "" : value.toString();
    }

    private String actor(TopicRow row) {
        return row.actor() == null ? messages.text("topic.nobody") : row.actor().name() + words.origin(row.actor());
    }

    private String abbreviation(Abbreviation abbreviation) {
        String name = "“" + abbreviation.text() + "”";
        return abbreviation.members().isEmpty() ? messages.text("topic.notSpelledOut", name)
                : messages.text("topic.spelledOut", name, String.join("、", abbreviation.members()));
    }

    /** The wording from its bound on, and what is done where the wording does not say it. */
    private static String requirement(Measure measure, Requirement requirement) {
        String action = EDGE.matcher(requirement.action().orElse("")).replaceAll("");
        if (requirement instanceof Deadline) {
            return action.isEmpty() ? requirement.text() : action;
        }
        Matcher bound = BOUND.matcher(measure.text().substring(0, requirement.span().start()));
        String text = (bound.find() ? bound.group() : "") + requirement.text();
        String first = action.split("[，；]", 2)[0];
        boolean said = requirement.vague() || first.length() < TAIL || text.contains(first.substring(first.length() - TAIL));
        return said ? text : text + "：" + first;
    }

    private String timesAYear(TopicRow row, Requirement requirement) {
        String mark = row.extreme() == Extreme.NONE ? "" : " " + messages.text("topic.extreme." + row.extreme());
        if (requirement.vague()) {
            return messages.text("topic.vague") + mark;
        }
        if (requirement.timesAYear().isEmpty()) {
            return words.figure(requirement);
        }
        return words.timesAYear(requirement) + (row.periodImplied() ? messages.text("topic.periodImplied") : "") + mark;
    }
}
