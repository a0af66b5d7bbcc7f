package org.duizhao.notice.requirement;

import org.duizhao.notice.source.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A requirement that can be compared: who does what, how often, by when, how much. */
public sealed interface Requirement permits Amount, Deadline, Duration, Frequency, Ratio, Threshold {

    /** The names of the kinds, as the JSON and the questions of topics write them. */
    enum Kind { FREQUENCY, COUNT, RATIO, DEADLINE, DURATION, THRESHOLD }

    Kind kind();

    /** The measure's own words for it. */
    Quote quote();

    Attribution attribution();

    /** The number that is asked for; empty for a deadline and where the wording is vague. */
    default Optional<Bounds> figure() {
        return Optional.empty();
    }

    /** In what cycle the number is asked for again; empty where it is asked for once. */
    default Optional<Cycle> per() {
        return Optional.empty();
    }

    /** The least times a year of a frequency that is not vague; empty for everything else. */
    default OptionalDouble timesAYear() {
        return OptionalDouble.empty();
    }

    /** On what terms the number stands: its cap, what it is compared to. */
    default Terms terms() {
        return Terms.NONE;
    }

    /** The day of a deadline that comes once; empty for everything else. */
    default Optional<LocalDate> due() {
        return Optional.empty();
    }

    /** True for 定期, 常态化 and the like: a requirement without a number, a time or anything that it is compared to. */
    default boolean vague() {
        return figure().isEmpty() && due().isEmpty();
    }

    default String text() {
        return quote().text();
    }

    default Span span() {
        return quote().span();
    }

    /** Who must; empty where the notice does not say. */
    default Optional<Actor> actor() {
        return Optional.ofNullable(attribution().actor());
    }

    /** True for an aim of a plan, which is reached and not done; false for a duty. */
    default boolean target() {
        return attribution().target();
    }

    /** The offices that see to it, in the notice's order; empty where none is named. */
    default List<String> responsible() {
        return attribution().responsible().stream().map(Body::name).distinct().toList();
    }

    /** Who answers for it: who must, and where the notice does not say, the offices that see to it, parted by 、; empty where it names neither. */
    default Optional<Actor> answerable() {
        List<String> offices = responsible();
        return actor().or(() -> offices.isEmpty() ? Optional.empty() : Optional.of(new Actor(String.join("、", offices), Actor.Origin.BRACKET)));
    }

    /** What is done, without number and frequency; empty where nothing is said of it. */
    default Optional<String> action() {
        return Optional.ofNullable(attribution().action());
    }

    /** How strongly the sentence binds. */
    default Obligation obligation() {
        return attribution().obligation();
    }
}
