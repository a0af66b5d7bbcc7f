package org.duizhao.export.table;

import org.duizhao.export.Comparisons;
import org.duizhao.notice.Notice;
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
}
