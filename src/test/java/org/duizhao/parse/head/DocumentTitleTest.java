package org.duizhao.parse.head;

import org.duizhao.parse.Parsed;
import org.duizhao.parse.line.Line;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DocumentTitleTest {

    private static List<String> titles(String... lines) {
        List<HeadLine> candidates = new ArrayList<>();
        for (Line line : Parsed.lines(lines)) {
            candidates.add(new HeadLine(candidates.size(), line, null, null, false));
        }
        return DocumentTitle.find(candidates, true).stream().map(DocumentTitle::text).toList();
    }

    @Test
    void aTitleOfSeveralLinesEndsWithItsGenre() {
        assertEquals(List.of("云岭县人民政府关于做好防汛工作的通知"), titles("云岭县人民政府", "关于做好防汛工作的", "通　知"));
    }

    @Test
    void aTitleThatIsPrintedTwiceIsFoundTwice() {
        assertEquals(List.of("云岭县人民政府关于防汛的通知", "云岭县人民政府关于防汛的通知"), titles("云岭县人民政府关于防汛的通知", "云岭县人民政府", "关于防汛的通知"));
    }

    @Test
    void ofSeveralThatWithAboutIsTheTitle() {
        assertEquals(List.of("关于防汛的通知"), titles("政府信息公告", "关于防汛的通知"));
    }

    @Test
    void aGenreInsideAnOpenQuotationDoesNotEndIt() {
        assertEquals(List.of("关于印发《防汛预案和抢险方案》的通知"), titles("关于印发《防汛预案", "和抢险方案》的通知"));
    }

    @Test
    void theFirstLineIsTheFirstHalfOfATitleThatGoesOnWithoutASubject() {
        assertEquals(List.of("渔港提质增效攻坚三年行动方案（2024—2026年）"), titles("渔港提质增效攻坚", "三年行动方案（2024—2026 年）"));
        assertEquals(List.of("防汛工作方案"), titles("信息公开专栏", "防汛工作方案"));
    }

    @Test
    void whereNothingEndsWithAGenreTheFirstLineIsTheTitle() {
        assertEquals(List.of("在全县防汛会上的发言"), titles("在全县防汛会上的发言", "李某某"));
        assertEquals(List.of(), titles());
    }
}
