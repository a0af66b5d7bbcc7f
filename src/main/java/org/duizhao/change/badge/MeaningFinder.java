package org.duizhao.change.badge;

import org.duizhao.extract.Findings;
import org.duizhao.figure.DutyShift;
import org.duizhao.figure.Stated;
import org.duizhao.figure.VersionShifts;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what a change means. For one pair of notices; what they say is read before. */
public final class MeaningFinder {

    /** Of the pairs of characters of a body's name so many must stand in a text that names it. A judgement. */
    private static final double NAMED = 0.7;

    /** A name of so many characters has no level before it: 公安. */
    private static final int SHORTEST = 2;

    private final VersionShifts shifts = new VersionShifts();
    private final Notice old;
    private final Notice now;
    private final Findings oldFindings;
    private final Findings newFindings;
    private final Trifles trifles;

    /** @param oldFindings what the old notice says */
    public MeaningFinder(Notice old, Findings oldFindings, Notice now, Findings newFindings) {
        this.old = old;
        this.now = now;
        this.oldFindings = oldFindings;
        this.newFindings = newFindings;
        this.trifles = new Trifles(old, now);
    }

    /** What it means that these measures became those; both may be several, none is empty. Empty where only the wording changed. */
    public List<Meaning> of(List<Measure> before, List<Measure> after) {
        List<Badge> trifle = trifles.of(text(before), text(after));
        if (!trifle.isEmpty() || text(before).equals(text(after))) {
            return trifle.stream().<Meaning>map(Meaning.Trifle::new).toList();
        }
        Stated stated = stated(old, oldFindings, before);
        Stated states = stated(now, newFindings, after);
        List<Meaning> meanings = new ArrayList<>();
        shifts.figures(stated, states).forEach(shift -> meanings.add(new Meaning.Figure(Stock.judged(shift, after))));
        if (meanings.stream().noneMatch(Meaning.Figure.class::isInstance)) {
            BareNumbers.changed(text(before), text(after)).ifPresent(meanings::add);
        }
        shifts.duty(stated, states).filter(shift -> replaced(shift, text(before), text(after))).ifPresent(shift -> meanings.add(new Meaning.Duty(shift)));
        bodies(before, after).ifPresent(meanings::add);
        members(before, after).ifPresent(meanings::add);
        return meanings;
    }

    private static String text(List<Measure> measures) {
        return measures.stream().map(Measure::text).collect(Collectors.joining());
    }

    /** One word for another; or a word that came or went and nothing else: then no clause came or went with it. */
    private static boolean replaced(DutyShift shift, String before, String after) {
        if (shift.old().word() != null && shift.now().word() != null) {
            return true;
        }
        return shift.old().word() == null ? after.replaceFirst(shift.now().word(), "").equals(before)
                : before.replaceFirst(shift.old().word(), "").equals(after);
    }

    private static Stated stated(Notice notice, Findings findings, List<Measure> measures) {
        return new Stated(notice.metadata().year(), all(measures, findings, Findings::requirementsOf).toList(),
                all(measures, findings, Findings::obligationsOf).toList());
    }

    private static <T> Stream<T> all(List<Measure> measures, Findings findings, BiFunction<Findings, String, List<T>> read) {
        return measures.stream().flatMap(measure -> read.apply(findings, measure.id()).stream());
    }

    private Optional<Meaning> bodies(List<Measure> before, List<Measure> after) {
        List<String> had = all(before, oldFindings, Findings::bodiesOf).map(Body::name).distinct().toList();
        List<String> has = all(after, newFindings, Findings::bodiesOf).map(Body::name).distinct().toList();
        List<String> gone = had.stream().filter(body -> has.stream().noneMatch(other -> trifles.sameBody(body, other)))
                .filter(body -> !named(body, text(after))).toList();
        List<String> come = has.stream().filter(body -> had.stream().noneMatch(other -> trifles.sameBody(other, body)))
                .filter(body -> !named(body, text(before))).toList();
        return gone.isEmpty() && come.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Bodies(gone, come));
    }

    /** Of 市政府及安委会 the second is 市安委会 too, whose level stands before the first. */
    private static boolean besideAnother(String body, String text) {
        return body.length() > SHORTEST && Pattern.compile(Pattern.quote(body.substring(0, 1)) + "[^，。；]{1,8}[及和与、]" + Pattern.quote(body.substring(1)))
                .matcher(text).find();
    }

    /** Whether a text still names a body, be it in another part of the sentence: of 各乡镇（街道） the township is named. */
    private static boolean named(String body, String text) {
        long pairs = IntStream.range(0, body.length() - 1).filter(i -> text.contains(body.substring(i, i + 2))).count();
        return pairs >= NAMED * (body.length() - 1) || besideAnother(body, text);
    }

    /** An abbreviation of the same name whose members, as the sentence or the notice spells them, are others. */
    private Optional<Meaning> members(List<Measure> before, List<Measure> after) {
        for (Abbreviation one : all(before, oldFindings, Findings::abbreviationsOf).toList()) {
            for (Abbreviation other : all(after, newFindings, Findings::abbreviationsOf).toList()) {
                if (one.text().equals(other.text()) && !one.members().isEmpty() && !other.members().isEmpty()
                        && !one.members().equals(other.members())) {
                    return Optional.of(new Meaning.Members(one, other));
                }
            }
        }
        return Optional.empty();
    }
}
