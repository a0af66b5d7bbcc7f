package org.duizhao.desktop.library;

import org.duizhao.desktop.Notices;
import org.duizhao.desktop.library.LibraryNode.NoticeNode;
import org.duizhao.desktop.library.LibraryNode.PlaceNode;
import org.duizhao.library.entry.NoticeSummary;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LibraryTreeTest {

    @Test
    void noticesStandUnderProvinceAndCity() {
        List<LibraryNode> roots = LibraryTree.of(List.of(
                NoticeSummary.of(Notices.of("a", "云岭县", 2023, List.of("岚川省", "临江市"))),
                NoticeSummary.of(Notices.of("b", "望溪县", 2024, List.of("岚川省", "临江市"))),
                NoticeSummary.of(Notices.of("c", "岚川省", 2024, List.of()))));
        PlaceNode province = (PlaceNode) roots.get(0);
        PlaceNode city = (PlaceNode) province.children().get(0);
        assertEquals("岚川省", province.name());
        assertEquals("临江市", city.name());
        assertEquals(List.of("a", "b"), city.noticeIds().toList());
        assertEquals("岚川省·2024", ((NoticeNode) roots.get(1)).name().place());
    }

    @Test
    void aNoticeWithoutSuperiorPlacesIsARoot() {
        List<LibraryNode> roots = LibraryTree.of(List.of(NoticeSummary.of(Notices.of("a", "云岭县"))));
        assertEquals(List.of("a"), roots.stream().flatMap(LibraryNode::noticeIds).toList());
    }
}
