package org.duizhao.library.entry;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.source.SourceFile;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class VersionGroupTest {

    private static final Instant MORNING = Instant.parse("2024-03-01T08:00:00Z");
    private final NoticeSummary first = summary("a", "云政发〔2024〕1号", LocalDate.of(2024, 1, 5), MORNING);
    private final NoticeSummary second = summary("b", "云政发〔2024〕1号", LocalDate.of(2024, 2, 5), MORNING);

    @Test
    void noticesOfOneNumberAndIssuerAreVersionsTheNewestFirst() {
        List<VersionGroup> groups = VersionGroup.of(List.of(first, second, summary("c", "云政发〔2024〕2号", null, MORNING)), Set.of());
        assertEquals(List.of(new VersionGroup(List.of(second, first))), groups);
        assertEquals(Map.of("a", "b"), groups.get(0).newerByOlder());
    }

    @Test
    void noticesWithoutANumberAreVersionsOfNothing() {
        assertEquals(List.of(), VersionGroup.of(List.of(summary("a", null, null, MORNING), summary("b", null, null, MORNING)), Set.of()));
    }

    @Test
    void withoutDatesTheLaterImportIsTheNewerAndOneImportTellsNothing() {
        NoticeSummary one = summary("a", "1号", null, MORNING);
        NoticeSummary together = summary("b", "1号", LocalDate.of(2024, 1, 1), MORNING.plusSeconds(3));
        NoticeSummary later = summary("b", "1号", LocalDate.of(2024, 1, 1), MORNING.plusSeconds(3600));
        assertEquals(Optional.of(later), only(one, later).newest());
        assertEquals(Optional.empty(), only(one, together).newest());
    }

    @Test
    void aGroupThatAPersonKeepsIsNotAskedAboutAgain() {
        assertEquals(List.of(), VersionGroup.of(List.of(first, second), Set.of(only(first, second).key())));
    }

    private static VersionGroup only(NoticeSummary... notices) {
        return VersionGroup.of(List.of(notices), Set.of()).get(0);
    }

    private static NoticeSummary summary(String id, String number, LocalDate issued, Instant imported) {
        Citation citation = new Citation("通知", number, "通知", new Issue("云岭县人民政府", issued), new Scope(null, 2024));
        Metadata metadata = new Metadata(citation, Circulation.NONE, Printing.NONE, List.of());
        return NoticeSummary.of(new Notice(new SourceFile(id, id + ".txt", ""), metadata, new Outline(List.of()), List.of(), List.of()),
                imported);
    }
}
