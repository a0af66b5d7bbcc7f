package org.duizhao.change.kind;

import org.duizhao.change.kind.HeadingChange.Aspect;
import org.duizhao.notice.outline.Heading;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HeadingChangesTest {

    @Test
    void theSameHeadingsHaveNotChanged() {
        assertEquals(List.of(List.of(), List.of()), aspects(List.of("压实责任", "严格考核"), List.of("压实责任", "严格考核")));
    }

    @Test
    void aHeadingIsRenamedWhereItsTitleIsAlike() {
        assertEquals(List.of(List.of(Aspect.RENAMED)), aspects(List.of("压实安全责任"), List.of("压紧压实安全责任")));
        assertEquals(List.of(List.of(Aspect.ADDED), List.of(Aspect.DELETED)), aspects(List.of("压实责任"), List.of("宣传教育")));
    }

    @Test
    void aNewSectionRenumbersThoseBehindItAndMovesNone() {
        assertEquals(List.of(List.of(), List.of(Aspect.ADDED), List.of(Aspect.RENUMBERED)),
                aspects(List.of("压实责任", "严格考核"), List.of("压实责任", "宣传教育", "严格考核")));
    }

    @Test
    void theSectionThatWentBehindTheOthersMovedAndNotTheOthers() {
        assertEquals(List.of(List.of(Aspect.RENUMBERED), List.of(Aspect.RENUMBERED), List.of(Aspect.MOVED, Aspect.RENUMBERED)),
                aspects(List.of("应急准备", "压实责任", "严格考核"), List.of("压实责任", "严格考核", "应急准备")));
    }

    private static List<List<Aspect>> aspects(List<String> old, List<String> now) {
        return HeadingChanges.of(headings(old), headings(now), List.of(), List.of(), List.of()).stream().map(HeadingChange::aspects).toList();
    }

    private static List<Heading> headings(List<String> titles) {
        return IntStream.range(0, titles.size()).mapToObj(i -> new Heading(1, "一二三四".charAt(i) + "、", titles.get(i), List.of())).toList();
    }
}
