package org.duizhao.library.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Notices of one number by one issuer: versions of one notice. Which is newer is told by their dates; where those are the same,
 * or one has none, by when they came in.
 *
 * @param members two or more, the newest first
 */
public record VersionGroup(List<NoticeSummary> members) {

    public VersionGroup {
        members = List.copyOf(members);
    }

    /**
     * The groups among notices, in the order of their first members.
     *
     * @param kept keys of groups of which a person decided that all stay
     */
    public static List<VersionGroup> of(Collection<NoticeSummary> notices, Set<String> kept) {
        Map<List<String>, List<NoticeSummary>> alike = new LinkedHashMap<>();
        for (NoticeSummary notice : notices) {
            if (notice.documentNumber() != null && notice.issuer() != null) {
                alike.computeIfAbsent(List.of(notice.documentNumber(), notice.issuer()), key -> new ArrayList<>()).add(notice);
            }
        }
        return alike.values().stream().filter(members -> members.size() > 1)
                .map(members -> new VersionGroup(members.stream().sorted(newestFirst(members)).toList()))
                .filter(group -> !kept.contains(group.key())).toList();
    }

    private static Comparator<NoticeSummary> newestFirst(List<NoticeSummary> members) {
        Comparator<NoticeSummary> order = telling(members).reversed();
        return order.thenComparing(NoticeSummary::file).thenComparing(NoticeSummary::id);
    }

    /** The older first. Dates count where all have one: a mixed order would hold nothing. */
    private static Comparator<NoticeSummary> telling(List<NoticeSummary> members) {
        Comparator<NoticeSummary> arrival = Comparator.comparing(VersionGroup::minute,
                Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));
        if (members.stream().anyMatch(notice -> notice.issued() == null)) {
            return arrival;
        }
        return Comparator.comparing(NoticeSummary::issued, Comparator.<LocalDate>naturalOrder()).thenComparing(arrival);
    }

    /** Files of one import come in one after the other: which of them is first says nothing. */
    private static Instant minute(NoticeSummary notice) {
        return notice.imported() == null ? null : notice.imported().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The newest; empty where nothing tells which one that is. */
    public Optional<NoticeSummary> newest() {
        return telling(members).compare(members.get(0), members.get(1)) > 0 ? Optional.of(members.get(0)) : Optional.empty();
    }

    /** The newest by the id of each older one; empty where nothing tells which is the newest. */
    public Map<String, String> newerByOlder() {
        return newest().map(newest -> members.stream().skip(1).collect(Collectors.toMap(NoticeSummary::id, older -> newest.id())))
                .orElse(Map.of());
    }

    /** The number that all members have; never null. */
    public String documentNumber() {
        return members.get(0).documentNumber();
    }

    /** The same for the same notices and no others: with a further version it is another question. */
    public String key() {
        return members.stream().map(NoticeSummary::id).sorted().collect(Collectors.joining(" "));
    }
}
