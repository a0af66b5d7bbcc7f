package org.duizhao.extract.actor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SubjectFinderTest {

    private final SubjectFinder finder = new SubjectFinder();

    @ParameterizedTest
    @CsvSource({"各镇要每月巡查一次,各镇", "粮库从业人员应当每年体检,粮库从业人员", "县级以上粮食部门应当在3日内答复,县级以上粮食部门",
            "报告单位应在5日内补报,报告单位", "粮食市场开办者每日公示检测结果,粮食市场开办者", "从事粮食收购的企业应当按月报送,从事粮食收购的企业",
            "街道综合执法队在接到举报后2日内核查,街道综合执法队", "承运人应当每季度自查,承运人", "被检查单位应当如实提供材料,被检查单位", "县水务局负责汛情会商,县水务局", "6月底前各学校完成整改,各学校", "事故单位1小时内报告,事故单位", "企业主要负责人每月带队检查,企业主要负责人",
            "业主要按时缴费,业主", "请各单位6月底前上报,各单位", "应急管理局每季度演练一次,应急管理局", "建设单位应当配备专职人员,建设单位", "所有新增商户逐户登记,所有新增商户"})
    void theSubjectIsTheBodyBeforeItsPredicate(String clause, String subject) {
        assertEquals(Optional.of(subject), finder.of(clause));
    }

    @ParameterizedTest
    @ValueSource(strings = {"要素保障情况每月通报一次", "加强企业监管", "督促企业建立台账", "每处隐患点配备监测员", "应届毕业生就业情况每季度调度一次", "主要任务是防汛"})
    void aClauseWithoutABodyBeforeItsPredicateHasNone(String clause) {
        assertEquals(Optional.empty(), finder.of(clause));
    }

    @ParameterizedTest
    @CsvSource({"各镇要加强巡查,各镇", "各镇每月巡查一次,", "企业应急物资齐全,", "值班人员不得少于2人,", "县水务局应当会商,县水务局"})
    void onlyASubjectBoundByAModalWordLasts(String clause, String subject) {
        assertEquals(Optional.ofNullable(subject), finder.lasting(clause));
    }
}
