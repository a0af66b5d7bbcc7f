package org.duizhao.desktop.library;

import javafx.scene.control.TreeItem;
import org.duizhao.desktop.Notices;
import org.duizhao.library.entry.NoticeSummary;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

class TreeItemsTest {

    private final NoticeSummary yunling = summary("a", "云岭县", "岚川省", "青禾市");
    private final NoticeSummary shipu = summary("b", "石浦县", "岚川省", "青禾市");
    private final NoticeSummary linlan = summary("c", "临澜区", "望州省", "临江市");
    private final TreeItem<LibraryNode> top = new TreeItem<>();

    @Test
    void aFoldedPlaceStaysFoldedWhenNoticesArriveInIt() {
        show(yunling, linlan);
        TreeItem<LibraryNode> province = top.getChildren().get(0);
        province.setExpanded(false);
        show(yunling, shipu, linlan);
        assertSame(province, top.getChildren().get(0));
        assertFalse(province.isExpanded());
        assertEquals(2, province.getChildren().get(0).getChildren().size());
        assertEquals(2, province.getValue().noticeIds().count());
    }

    @Test
    void theTreeHoldsWhatIsAskedForInItsOrderWhateverItHeldBefore() {
        for (List<NoticeSummary> now : List.of(List.of(linlan), List.of(yunling, shipu, linlan),
                List.of(shipu), List.of(linlan, shipu, yunling),
                List.<NoticeSummary>of())) {
            show(now.toArray(NoticeSummary[]::new));
            assertEquals(LibraryTree.of(now), top.getChildren().stream().map(TreeItem::getValue).toList());
            assertEquals(now.stream().map(NoticeSummary::id).sorted().toList(), leaves(top).stream().sorted().toList());
        }
    }

    @Test
    void aLargeLibraryAppearsAtOnce() {
        int[] events = {0};
        top.addEventHandler(TreeItem.childrenModificationEvent(), event -> events[0]++);
        show(IntStream.range(0, 3_000).mapToObj(i -> summary("n" + i, "县" + i)).toArray(NoticeSummary[]::new));
        assertEquals(3_000, top.getChildren().size());
        assertEquals(1, events[0]);
    }

    private void show(NoticeSummary... notices) {
        TreeItems.show(LibraryTree.of(Arrays.asList(notices)), top);
    }

    private static List<String> leaves(TreeItem<LibraryNode> item) {
        return item.isLeaf() ? item.getValue() == null ? List.of() : item.getValue().noticeIds().toList()
                : item.getChildren().stream().flatMap(child -> leaves(child).stream()).toList();
    }

    private static NoticeSummary summary(String id, String place, String... above) {
        return NoticeSummary.of(Notices.of(id, place, 2024, List.of(above), "每月召开一次会议。"));
    }
}
