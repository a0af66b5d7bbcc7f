package org.duizhao.extract.abbreviation;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MemberNamesTest {

    @Test
    void aFrameWordIsLeftOutWhereEnoughRemains() {
        assertEquals("投入", MemberNames.core("安全投入"));
        assertEquals("措施", MemberNames.core("整改措施"));
        assertEquals("安全", MemberNames.core("安全"));
    }

    @Test
    void theLabelDependsNeitherOnOrderNorOnFrames() {
        assertEquals(MemberNames.label(List.of("责任", "措施")), MemberNames.label(List.of("整改措施", "安全责任")));
    }

    @Test
    void aMemberCountsOnce() {
        LexiconEntry entry = new LexiconEntry(List.of("三到位"), "三到位", List.of(List.of("责任"), List.of("措施", "办法"), List.of("资金")), List.of());

        assertEquals(2, MemberNames.shared(List.of("安全责任", "办法", "措施"), entry));
    }
}
