package org.duizhao.export.table;

import org.duizhao.export.Comparisons;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.words.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertTrue;

class TableTitleTest {

    @ParameterizedTest
    @CsvSource({
            "岚溪县 檀河县 秋浦县, 三县2024",
            "岚溪市 檀河市 秋浦市, 三市2024",
            "岚溪区 檀河区 秋浦区, 三区2024",
            "岚溪旗 檀河旗 秋浦旗, 三旗2024",
            "岚溪县 檀河市 秋浦区, 三县（市、区）2024",
            "岚溪县 檀河镇 秋浦县, 三地2024",
            "岚溪县 檀河工业园区 秋浦县, 三地2024",
            "岚溪县 檀河县, 岚溪县、檀河县2024"})
    void severalPlacesAreCalledWhatTheyAllAre(String places, String called) {
        List<Notice> notices = Stream.of(places.split(" ")).map(place -> Comparisons.notice(place, place, 2024, null, "清理林区道路。")).toList();
        String title = TableTitle.of(notices, Messages.chinese());
        assertTrue(title.contains("（" + called + "）"), title);
    }

    @ParameterizedTest
    @CsvSource({
            "青禾县人民政府关于开展第34个防火宣传月活动的通知 青禾县人民政府关于开展第35个防火宣传月活动的通知, 防火宣传月活动通知对照表",
            "青禾县人民政府关于开展第三届防火宣传月活动的通知 云岭县人民政府关于开展第三届防火宣传月活动的通知, 第三届防火宣传月活动通知对照表"})
    void anOrdinalIsPartOfTheSubjectWhereAllTitlesShareIt(String titles, String title) {
        List<Notice> notices = Stream.of(titles.split(" ")).map(TableTitleTest::titled).toList();
        assertTrue(TableTitle.of(notices, Messages.chinese()).startsWith(title + "（"), TableTitle.of(notices, Messages.chinese()));
    }

    private static Notice titled(String title) {
        Notice like = Comparisons.notice(title, title.substring(0, 3), 2024, null, "清理林区道路。");
        Metadata metadata = new Metadata(new Citation(title, null, "通知", new Issue(null, null), new Scope(Jurisdiction.named(title.substring(0, 3)), 2024)),
                Circulation.NONE, Printing.NONE, List.of());
        return new Notice(like.source(), metadata, like.outline(), List.of(), List.of());
    }
}
