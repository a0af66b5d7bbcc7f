package org.duizhao.extract;

import org.duizhao.notice.requirement.Obligation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ObligationReaderTest {

    private final ObligationReader reader = new ObligationReader();

    @ParameterizedTest
    @CsvSource({
            "企业必须安装报警装置。, MUST 必须", "各镇要加强巡查。, MUST 要", "单位应当建立台账。, MUST 应当", "须提前申请。, MUST 须",
            "未经验收不得投用。, MUST_NOT 不得", "严禁野外用火。, MUST_NOT 严禁", "禁止私拉电线。, MUST_NOT 禁止",
            "力争年底前建成。, SHOULD 力争", "原则上每年一次。, SHOULD 原则上", "可以采取购买服务方式。, MAY 可以", "鼓励企业投保。, ENCOURAGED 鼓励",
            "探索联合执法。, ENCOURAGED 探索", "支持社会力量参与。, ENCOURAGED 支持", "严格落实值班制度。, MUST -",
            "完善应急预案。, MUST -", "按照有关要求整改。, MUST -", "主要负责人带队检查。, MUST -", "做好重要物资储备。, MUST -",
            "单位应当自查，严禁瞒报，鼓励举报。, MUST 应当; MUST_NOT 严禁; ENCOURAGED 鼓励"})
    void aSentenceBindsThisStrongly(String sentence, String strengths) {
        assertEquals(strengths, reader.read(sentence).stream().map(ObligationReaderTest::said).collect(Collectors.joining("; ")));
    }

    private static String said(Obligation obligation) {
        return obligation.strength() + " " + (obligation.word() == null ? "-" : obligation.word());
    }
}
