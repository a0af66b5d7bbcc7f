package org.duizhao.change.behind;

import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.behind.NumberedNames.Name;
import org.duizhao.change.behind.Reminder.Kind;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.source.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what was left behind. Thread-safe; says what to look at and changes nothing. */
public final class LeftBehind {

    private final Function<Notice, Findings> findings;

    /** @param findings what a notice says, for its deadlines */
    public LeftBehind(Function<Notice, Findings> findings) {
        this.findings = findings;
    }

    /**
     * What to go through: first what the new notice no longer says, in the order of the old one, then what is out of date in the new one, in its
     * order.
     *
     * @param others notices of the same time or later, to see what is up to date there; may be empty, and may hold the new one
     */
    public List<Reminder> find(Changes changes, List<Notice> others) {
        List<Reminder> reminders = new ArrayList<>(changes.changes().stream().filter(change -> change.kind() == ChangeKind.DELETED)
                .map(Change::old).flatMap(List::stream).map(LeftBehind::dropped).toList());
        Notice now = changes.now();
        List<Name> names = Stream.concat(Stream.of(now), others.stream().filter(other -> isCurrent(other, now))).distinct()
                .flatMap(notice -> notice.measures().stream()).flatMap(measure -> NumberedNames.in(measure).stream()).toList();
        Findings says = now.metadata().dateIssued() == null ? Findings.NONE : findings.apply(now);
        for (Measure measure : now.measures()) {
            List<Reminder> here = new ArrayList<>();
            if (now.metadata().year() != null) {
                here.addAll(PastYears.in(measure, now.metadata().year()));
            }
            NumberedNames.in(measure).forEach(name -> older(measure, name, names).ifPresent(here::add));
            says.requirementsOf(measure.id()).forEach(requirement -> past(measure, requirement, now.metadata().dateIssued()).ifPresent(here::add));
            here.sort(Comparator.comparing(Reminder::span).thenComparing(Reminder::kind));
            reminders.addAll(here);
        }
        return reminders;
    }

    private static Reminder dropped(Measure measure) {
        return new Reminder(Kind.DROPPED, measure, new Span(0, measure.text().length()), "");
    }

    private static boolean isCurrent(Notice other, Notice now) {
        return other.metadata().year() != null && now.metadata().year() != null && other.metadata().year() >= now.metadata().year();
    }

    private static Optional<Reminder> older(Measure measure, Name name, List<Name> names) {
        // who names both, as in 维护第一批，建设第二批, knows which is which
        return names.stream().filter(other -> NumberedNames.isLater(other, name)).filter(other -> !measure.text().contains(other.text())).max(Comparator.comparingInt(Name::number))
                .map(later -> new Reminder(Kind.OLDER_EDITION, measure, name.span(), later.text()));
    }

    private static Optional<Reminder> past(Measure measure, Requirement requirement, LocalDate issued) {
        return requirement.due().filter(day -> day.isBefore(issued))
                .map(day -> new Reminder(Kind.PAST_DEADLINE, measure, requirement.span(), ""));
    }
}
