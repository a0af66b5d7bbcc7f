package org.duizhao.export.change;

import org.duizhao.align.Notices;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.Change;
import org.duizhao.change.ChangeFinder;
import org.duizhao.change.Changes;
import org.duizhao.change.behind.LeftBehind;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.decision.Decision.Answer;
import org.duizhao.decision.Decision.Answered;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Stamp;
import org.duizhao.encode.VectorSource;
import org.duizhao.export.ExportSettings;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChangeLayoutTest {

    private final ChangeLayout layout = new ChangeLayout(new TextDiff(new HanLpSegmenter()), new LeftBehind(new RequirementExtractor()::extract));
    private final ChangeFinder finder = new ChangeFinder(new PairScorer(VectorSource.NONE), Codebook.shipped(), new RequirementExtractor()::extract);

    private final Notice old = Notices.notice("云岭县", 2023, "#压实责任", "县政府及县安委会每月召开一次会议，分析安全形势。企业必须设置安全总监。", "#应急准备",
            "各镇储备救灾物资，落实专人看管。", "严禁携带火种进入林区。");
    private final Notice now = Notices.notice("云岭县", 2024, "#压实责任", "县安委会每季度召开一次会议，分析安全形势。鼓励企业设置安全总监。", "#应急准备",
            "各镇储备救灾物资，落实专人看管。", "新建两座直升机起降点。");
    private final ChangeTable table = layout.lay(changes(old, now), ExportSettings.DEFAULT);

    @Test
    void theSentenceSaysWhatItMeansAndThenTheWordsThatAreLeft() {
        assertEquals("会议频次由每月改为每季度（放宽）；责任主体去掉县政府；删去“县政府及”。", table.lines().get(0).explanation());
        assertEquals("约束由“必须”减弱为“鼓励”。", table.lines().get(1).explanation());
    }

    @Test
    void whatHasNotChangedIsCountedAndNotListed() {
        assertEquals(4, table.lines().size());
        assertTrue(table.notes().get(0).contains("未改动的1条"), table.notes().get(0));
    }

    @Test
    void theCellsHoldTheWordsOfTheNoticesAndNothingElse() {
        assertEquals(old.measures().get(0).text(), text(table.lines().get(0).old()));
        assertEquals(now.measures().get(0).text(), text(table.lines().get(0).now()));
        assertTrue(table.lines().get(0).old().stream().noneMatch(piece -> piece.mark() == Mark.ADDED));
        assertTrue(table.lines().get(0).now().contains(new Piece(Mark.ADDED, "每季度")));
    }

    @Test
    void theFirstPageSaysTheWeakerDutyAndTheLaxerFigureFirst() {
        assertEquals("一、：约束由“必须”减弱为“鼓励”。", table.findings().get(0));
        assertTrue(table.findings().get(1).contains("（放宽）"));
        assertEquals("云岭县通知新旧对照表（2023年—2024年）", table.title());
    }

    @Test
    void ofTwoSidesThatMayNotBelongTogetherTheFirstPageTellsLastAndSaysSo() {
        List<Change> doubted = changes(old, now).changes().stream().map(change -> change.oldText().contains("安全总监")
                ? new Change(change.kind(), change.old(), change.now(), 0.3, false, change.meanings()) : change).toList();
        List<String> findings = layout.lay(new Changes(old, now, doubted, List.of()), ExportSettings.DEFAULT).findings();
        assertEquals("一、（待核，两侧可能不是同一条）：约束由“必须”减弱为“鼓励”。", findings.get(findings.size() - 1));
        assertTrue(findings.get(0).contains("（放宽）"), findings::toString);
    }

    @Test
    void whereTheFirstPageCannotTellAllItSaysHowManyMoreThereAre() {
        String[] more = Stream.concat(Stream.of("#压实责任", "县政府及县安委会每月召开一次会议，分析安全形势。"),
                Stream.of("河长", "林长", "路长", "矿长", "校长", "店长", "站长", "院长", "馆长", "场长", "段长", "楼长").map(one -> "由" + one + "登记台账。")).toArray(String[]::new);
        ChangeTable many = layout.lay(changes(Notices.notice("云岭县", 2023, "#压实责任", "县政府及县安委会每月召开一次会议，分析安全形势。"), Notices.notice("云岭县", 2024, more)),
                ExportSettings.DEFAULT);
        assertEquals(10, many.findings().size());
        assertEquals("要点只列10处，另有2处见逐条对照。", many.notes().get(0));
    }

    @Test
    void aCycleOfSeveralMonthsIsSaidInItsOwnWords() {
        Notice before = Notices.notice("云岭县", 2023, "县安委会每两个月至少召开一次会议。");
        Notice after = Notices.notice("云岭县", 2024, "县安委会每月至少召开一次会议。");
        assertEquals("会议频次由每两个月改为每月（收紧）。", layout.lay(changes(before, after), ExportSettings.DEFAULT).lines().get(0).explanation());
    }

    @Test
    void ofARewrittenSentenceTheLongestWordsThatWentAndCameAreQuoted() {
        Notice before = Notices.notice("云岭县", 2023, "#宣传教育", "利用宣传栏张贴海报，普及防溺水常识，组织观看警示片。", "各校每月检查一次水电线路。");
        Notice after = Notices.notice("云岭县", 2024, "#宣传教育", "邀请救援队员进校演示，手把手教会学生自救互救，普及防溺水常识。", "各校每月检查一次水电线路。");
        Change rewritten = new Change(ChangeKind.MODIFIED, List.of(before.measures().get(0)), List.of(after.measures().get(0)), 1, false, List.of());
        assertEquals("表述改写较大：删去“利用宣传栏张贴海报”、增加“手把手教会学生自救互救”。",
                layout.lay(new Changes(before, after, List.of(rewritten), List.of()), ExportSettings.DEFAULT).lines().get(0).explanation());
    }

    @Test
    void noticesWithNothingInCommonAreSaidToHaveNothingInsteadOfAListOfEverything() {
        ChangeTable none = layout.lay(changes(old, Notices.notice("云岭县", 2024, "评选先进教师，表彰优秀校长。")), ExportSettings.DEFAULT);
        assertEquals(List.of(), none.lines());
        assertTrue(none.summary().get(0).contains("没有相同或相近的措施"), none.summary().get(0));
    }

    @Test
    void betweenPlacesAFigureIsLaxerAndNotLoosened() {
        Notice other = Notices.notice("青禾县", 2024, "#压实责任", "县安委会每季度召开一次会议，分析安全形势。");
        assertTrue(layout.lay(changes(old, other), ExportSettings.DEFAULT).lines().get(0).explanation().contains("（较松）"));
    }

    @Test
    void whatAPersonSaidOfWhatIsGoneStandsBesideItAndOfWhatIsOutOfDateInFront() {
        Notice later = Notices.notice("云岭县", 2024, "#压实责任", "县政府及县安委会每月召开一次会议，分析安全形势。落实2022年度考核办法。", "#应急准备", "各镇储备救灾物资，落实专人看管。");
        Changes changes = changes(old, later);
        Stamp stamp = new Stamp("1", "林岚", Instant.parse("2024-03-05T20:00:00Z"));
        List<Looked> looked = layout.looked(changes).stream().map(one -> one.reminder().text().contains("火种")
                ? new Looked(one.reminder(), Optional.of(new Answered(stamp, null, "DROPPED", Answer.KEPT)), Optional.of(new Noted(stamp, null, "另文部署")))
                : one.reminder().text().contains("2022") ? new Looked(one.reminder(), Optional.of(new Answered(stamp, null, "PAST_YEAR", Answer.DONE)), Optional.empty()) : one).toList();
        ChangeTable said = layout.with(looked).lay(changes, ExportSettings.DEFAULT);
        assertEquals(List.of("", "保留（林岚，2024-03-06）；另文部署（林岚，2024-03-06）"),
                said.lines().stream().filter(line -> line.change().kind() == ChangeKind.DELETED).map(ChangeLine::remark).toList());
        assertEquals("一、：“2022年”——年份已过，可改为“2024年”；已办（林岚，2024-03-06）。", said.front().reminders().get(0));
    }

    @Test
    void whatADamagedFileSeemsToLackIsSaidFirst() {
        Notice damaged = new Notice(now.source(), now.metadata(), now.outline(), now.repairs(),
                List.of(new Warning(WarningKind.PAGE_LOST, new SourceRange(0, 1), "2"), new Warning(WarningKind.NO_HEADINGS, new SourceRange(0, 1))));
        String first = layout.lay(changes(old, damaged), ExportSettings.DEFAULT).summary().get(0);
        assertTrue(first.contains(damaged.file()) && first.contains("第 2 页") && first.contains("新增、删去") && !first.contains("标题"), first);
        assertFalse(table.summary().get(0).contains("请注意"));
    }

    @Test
    void identicalNoticesAreSaidToBeIdenticalAndNothingIsListed() {
        ChangeTable same = layout.lay(changes(old, old), ExportSettings.DEFAULT);
        assertEquals(List.of(), same.lines());
        assertTrue(same.summary().get(0).contains("没有变化"), same.summary().get(0));
    }

    @Test
    void inEnglishNoChineseIsLeftButTheNoticesOwn() {
        ChangeTable english = layout.lay(changes(old, now), ExportSettings.DEFAULT.withLocale(Locale.ENGLISH));
        assertFalse(english.heads().get(3).codePoints().anyMatch(Character::isIdeographic));
        assertTrue(english.lines().get(0).explanation().startsWith("meeting frequency: "), english.lines().get(0).explanation());
    }

    private Changes changes(Notice one, Notice other) {
        return finder.find(one, other, Progress.NONE);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
