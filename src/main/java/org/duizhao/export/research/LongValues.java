package org.duizhao.export.research;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.words.Messages;
import org.duizhao.words.RequirementWords;

/** What stands in the cells of the long form. */
public final class LongValues {

    /** Two decimals tell scores apart well enough. */
    private static final double HUNDREDTHS = 100;

    private final Messages messages;
    private final TableWords words;
    private final RequirementWords requirements;

    public LongValues(Messages messages, TableWords words) {
        this.messages = messages;
        this.words = words;
        this.requirements = new RequirementWords(messages);
    }

    /** The name of a column. */
    public String head(LongColumn column) {
        return messages.text("long.column." + column);
    }

    /** Text, an Integer, a Double or a LocalDate, as the column's type says; null where there is nothing to say, and never an empty text. */
    public Object of(LongLine line, LongColumn column) {
        Object value = switch (column) {
            case PLACE -> line.place().column().place();
            case YEAR -> notice(line).metadata().year();
            case NUMBER -> notice(line).metadata().documentNumber();
            case DATE -> notice(line).metadata().dateIssued();
            case FILE -> notice(line).file();
            case TOPIC -> row(line).subject().topic();
            case MATTER -> row(line).label();
            case ROW -> row(line).number();
            case GROUP -> line.place().group();
            case SCORE -> Math.round(row(line).certainty().score() * HUNDREDTHS) / HUNDREDTHS;
            case REASONS -> String.join("\n", row(line).reasons());
            case STATE -> messages.text("long.state." + line.state());
            case CHECKED -> checked(line);
            case NOTE -> note(line);
            case TEXT -> line.passage().map(CellPassage::words).orElseGet(() -> gap(line.place().cell()));
            case ACTOR, RESPONSIBLE, FREQUENCY, TIMES_A_YEAR, DEADLINE, VALUE, UNIT -> figure(line.stated(), column);
            case CLAUSE, SENTENCE, FIGURES, MEASURE, OFFSETS -> line.passage().map(passage -> ofPassage(passage, column)).orElse(null);
        };
        return "".equals(value) ? null : value;
    }

    private static Notice notice(LongLine line) {
        return line.place().column().notice();
    }

    private static TableRow row(LongLine line) {
        return line.place().row();
    }

    private Object figure(StatedFigures stated, LongColumn column) {
        return switch (column) {
            case ACTOR -> stated.actor();
            case RESPONSIBLE -> stated.responsible();
            case FREQUENCY -> stated.frequency().map(this::frequency).orElse(null);
            case TIMES_A_YEAR -> stated.frequency().map(Requirement::timesAYear).filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble)
                    .orElse(null);
            case DEADLINE -> stated.deadline().orElse(null);
            case VALUE -> stated.amount().flatMap(Requirement::figure).map(Bounds::value).orElse(null);
            default -> stated.amount().flatMap(Requirement::figure).map(Bounds::unit).orElse(null);
        };
    }

    private String frequency(Requirement requirement) {
        return requirement.vague() ? requirement.text() : requirements.figure(requirement);
    }

    private static Object ofPassage(CellPassage passage, LongColumn column) {
        return switch (column) {
            case CLAUSE -> passage.measure().path().clause();
            case SENTENCE -> passage.shown().cut() ? passage.measure().text() : null;
            case FIGURES -> String.join("\n", passage.figures());
            case MEASURE -> passage.measure().id();
            default -> passage.measure().source().stream().map(LongValues::offsets).collect(Collectors.joining(" "));
        };
    }

    /** Start and end as the JSON has them: UTF-16, half-open, in the text as read. */
    private static String offsets(SourceRange range) {
        return range.start() + "-" + range.end();
    }

    private String gap(TableCell cell) {
        return cell.silent() ? words.none(cell) : cell.see().stream().map(words::see).collect(Collectors.joining("\n"));
    }

    private String checked(LongLine line) {
        return Stream.of(words.checked(row(line)), words.hand(line.place().cell())).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** What people wrote to this notice in this row. */
    private static String note(LongLine line) {
        Function<Noted, String> text = Noted::text;
        return row(line).certainty().hand().notes(notice(line).id()).stream().map(text)
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
