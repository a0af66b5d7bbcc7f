package org.duizhao.extract.actor;

import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who does a thing without being the subject of the clause. */
class AgentFinderTest {

    private final AgentFinder agents = new AgentFinder(new SubjectFinder());

    @Test
    void whoStandsBehindThePassiveWordActs() {
        assertEquals(Optional.of("县渔业局"), agents.in("船舶补贴由县渔业局发放"));
        assertEquals(Optional.empty(), agents.in("说明理由单位审核"));
        assertEquals(Optional.of("县城市管理部门"), agents.in("由县城市管理部门处500元罚款"));
        assertEquals(Optional.of("县委组织部、县民政局"), agents.in("由县委组织部、县民政局每年评价一次"));
    }

    @Test
    void whoIsMadeToActActs() {
        assertEquals(Optional.of("渡口单位"), agents.in("督促渡口单位每月检修一次"));
        assertEquals(Optional.empty(), agents.in("督促检查各镇工作"));
    }

    @Test
    void aBracketMayAskMoreOfOthers() {
        String sentence = "各镇每季度演练一次（库区各村每月至少1次）。";
        Span wording = new Span(sentence.indexOf("每月"), sentence.indexOf('）'));
        assertEquals(Optional.of("库区各村"), agents.inBracket(sentence, wording));
        assertEquals(Optional.empty(), agents.inBracket(sentence, new Span(2, 8)));
    }
}
