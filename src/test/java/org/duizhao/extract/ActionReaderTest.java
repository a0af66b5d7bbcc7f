package org.duizhao.extract;

import org.duizhao.notice.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What is left of a clause without actor, cycle, number and modal words. */
class ActionReaderTest {

    private final ActionReader reader = new ActionReader();

    @ParameterizedTest
    @CsvSource({
            "要素保障情况每月通报一次,每月通报一次,,要素保障情况通报",
            "应届毕业生就业情况每季度调度一次,每季度调度一次,,应届毕业生就业情况调度",
            "应急物资每半年清点一次,每半年清点一次,,应急物资清点",
            "须知牌每年更新一次,每年更新一次,,须知牌更新",
            "可燃气体报警器每季度检测一次,每季度检测一次,,可燃气体报警器检测",
            "必要时每周会商一次,每周会商一次,,必要时会商",
            "各镇要每月至少召开一次例会,每月至少召开一次,各镇,召开例会",
            "应当原则上每两周入户一次,每两周入户一次,,入户",
            "确保全年培训两次,全年培训两次,,培训"})
    void theActionIsWhatIsDone(String clause, String wording, String actor, String action) {
        Span span = new Span(clause.indexOf(wording), clause.indexOf(wording) + wording.length());
        assertEquals(action, reader.action(clause, new Span(0, clause.length()), span, actor));
    }

    @ParameterizedTest
    @CsvSource({"每月一次,每月一次", "要每季度至少两次,每季度至少两次"})
    void aClauseOfNothingElseHasNone(String clause, String wording) {
        Span span = new Span(clause.indexOf(wording), clause.length());
        assertNull(reader.action(clause, new Span(0, clause.length()), span, null));
    }
}
