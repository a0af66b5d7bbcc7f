package org.duizhao.parse.head;

import org.duizhao.notice.metadata.Field;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.parse.Parsed;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.line.Line;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class SubtitleTest {

    private static final String TITLE = "云岭县防汛工作方案";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private final FieldSources sources = new FieldSources();

    /** What stands under the title, which is the first line. */
    private Subtitle read(String... behind) {
        List<HeadLine> head = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of(TITLE));
        lines.addAll(List.of(behind));
        for (Line line : Parsed.lines(lines.toArray(String[]::new))) {
            head.add(new HeadLine(head.size(), line, null, null, false));
        }
        return Subtitle.read(head, 1, sources);
    }

    private List<Field> fields() {
        return sources.all().stream().map(FieldSource::field).toList();
    }

    @Test
    void theBodyAndTheDateUnderATitle() {
        assertEquals(new Subtitle("云岭县水利局", DAY, 3), read("云岭县水利局", "（2024年5月6日）", "为做好防汛制定本方案"));
        assertEquals(Set.of(Field.ISSUER, Field.DATE_ISSUED), Set.copyOf(fields()));
    }

    @Test
    void aDateAlone() {
        assertEquals(new Subtitle(null, DAY, 2), read("（2024年5月6日）", "为做好防汛制定本方案"));
    }

    @Test
    void aDateWithoutBracketsNeedsABodyBeforeIt() {
        assertEquals(new Subtitle("云岭县水利局", DAY, 3), read("云岭县水利局", "2024年5月6日"));
        assertEquals(new Subtitle(null, null, 1), read("2024年5月6日"));
    }

    @Test
    void aSpeakerIsNoBody() {
        assertEquals(new Subtitle(null, DAY, 3), read("县长　李某某", "（2024年5月6日）"));
    }

    @Test
    void theDayOnWhichItWasPassedIsItsDate() {
        assertEquals(new Subtitle(null, DAY, 2), read("（2024年5月6日县政府常务会议通过）", "为做好防汛制定本方案"));
        assertEquals(List.of(Field.DATE_ISSUED), fields());
    }

    @Test
    void theLastOfSeveralDaysOnWhichItWasPassedIsItsDateAndTheCongressItsBody() {
        assertEquals(new Subtitle("云岭市人民代表大会常务委员会", DAY, 3), read("2015年11月26日 云岭市第四届人民代表大会常务委员会第二十一次会议通过",
                "2024年5月6日 云岭市第六届人民代表大会常务委员会第九次会议第一次修正", "第一章 总则"));
    }

    @Test
    void whereAReportWasGivenIsNotWhoGaveIt() {
        assertEquals(new Subtitle(null, DAY, 2), read("——2024年5月6日在云岭市第八届人民代表大会第三次会议上", "各位代表："));
        assertEquals("云岭市人民政府", Subtitle.reporting("云岭市政府工作报告", List.of()));
    }

    @Test
    void aTitleMayGiveTheDayInItsBracket() {
        assertEquals(DAY, Subtitle.occasion("云岭市政府工作报告（2024年5月6日在云岭市第八届人民代表大会第三次会议上）"));
        assertNull(Subtitle.occasion("云岭市物业管理办法（2024年版）"));
    }

    @Test
    void fromWhenItIsInForceIsNotItsDate() {
        assertEquals(DAY, read("（2024年5月6日县政府令第3号公布 自2024年7月1日起施行）").date());
    }

    @Test
    void aBodyWithoutADateDoesNotSign() {
        assertEquals(new Subtitle(null, null, 1), read("云岭县水利局", "为做好防汛制定本方案"));
        assertEquals(List.of(), fields());
    }

    @Test
    void nothingBehindTheTitleIsNoSubtitle() {
        assertEquals(new Subtitle(null, null, 1), read());
    }
}
