package org.duizhao.desktop.changes.pair;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duizhao.library.entry.NoticeSummary;

/** Whether two notices come from one office, and are on one subject. */
final class NoticeKinship {

    /** Titles that share so much of their characters are on one subject. A judgement. */
    static final double ALIKE = 0.6;

    /** 云政办发 of 云政办发〔2024〕5号: who issues it. */
    private static final Pattern OFFICE = Pattern.compile("^([^〔\\[（(0-9]+)");

    private NoticeKinship() {
    }

    /** The same place, the same issuer, or numbers of the same office. */
    static boolean ofOnePlace(NoticeSummary one, NoticeSummary other) {
        return one.place().equals(other.place()) || one.issuer() != null && one.issuer().equals(other.issuer())
                || !office(one).isEmpty() && office(one).equals(office(other));
    }

    private static String office(NoticeSummary notice) {
        Matcher office = OFFICE.matcher(Objects.requireNonNullElse(notice.documentNumber(), ""));
        return office.find() ? office.group(1).strip() : "";
    }

    /** The share of the characters of both titles that both have, 0 to 1; figures, such as the year, do not count. */
    static double likeness(NoticeSummary one, NoticeSummary other) {
        Set<Integer> common = characters(one);
        Set<Integer> all = new HashSet<>(common);
        Set<Integer> others = characters(other);
        common.retainAll(others);
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<Integer> characters(NoticeSummary notice) {
        return Objects.requireNonNullElse(notice.title(), "").codePoints().filter(Character::isIdeographic).boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
