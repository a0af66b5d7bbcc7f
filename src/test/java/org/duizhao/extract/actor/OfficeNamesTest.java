package org.duizhao.extract.actor;

import org.duizhao.notice.requirement.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Names of bodies that hold 和, a word that ends other bodies, or a verb. */
class OfficeNamesTest {

    private static List<String> bodies(String sentence) {
        return new ResponsibleBodyReader(new Readings(new ActorGrammar())).read(sentence).stream().map(Body::name).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"发展和改革局", "工业和信息化局", "人力资源和社会保障局", "自然资源和规划局", "文化广电和旅游局", "文化和旅游局", "卫生健康和体育局", "住房和城乡建设局", "住房城乡建设局", "城乡规划局",
            "市场监督管理局", "教育和体育局", "水利和湖泊局", "粮食和物资储备中心", "民族和宗教事务委员会", "城市管理和综合执法局", "农业农村和水务局", "林业和草原局", "规划和自然资源局", "供销合作社联合社",
            "行政审批和政务信息管理局", "地震和防灾减灾中心", "教育局", "应急管理局"})
    void aFieldOfTwoPartsIsOneBody(String office) {
        assertEquals(List.of("云岭县" + office), bodies("云岭县" + office + "每季度检查一次。"));
        assertEquals(List.of("县" + office), bodies("县" + office + "负责监督检查。"));
        assertEquals(List.of("县" + office, "各乡镇"), bodies("每月巡查一次（县" + office + "牵头，各乡镇配合）。"));
    }

    @Test
    void twoBodiesThatAndJoinsAreTwo() {
        assertEquals(List.of("县财政局", "县水利局"), bodies("县财政局和县水利局每年检查一次。"));
        assertEquals(List.of("县发展和改革局", "县财政局"), bodies("县发展和改革局和县财政局每年检查一次。"));
        assertEquals(List.of("县发展和改革局", "县工业和信息化局", "县财政局"), bodies("县发展和改革局、县工业和信息化局、县财政局联合检查。"));
        assertEquals(List.of("主要负责人", "分管负责人"), bodies("主要负责人和分管负责人应当到场。"));
        assertEquals(List.of("乡镇", "街道"), bodies("乡镇和街道每月巡查一次。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"教育行政部门", "应急管理部门", "市场监督管理部门", "住房城乡建设主管部门", "检验检测机构"})
    void aDepartmentMayBeNamedByItsField(String department) {
        assertEquals(List.of(department), bodies(department + "应当每年检查一次。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作所需经费纳入财政预算。", "根据《云岭县防汛条例》开展检查。", "场所有关资料应当保存三年。"})
    void wordsThatAreNoBodyGiveNone(String sentence) {
        assertEquals(List.of(), bodies(sentence));
    }

    @Test
    void levelsAndOpenListsAddNoWord() {
        assertEquals(List.of("省", "市", "县"), bodies("省、市、县三级每年各开展一次联合执法。"));
        assertEquals(List.of("学校", "医院", "商场等人员密集场所"), bodies("学校、医院、商场等人员密集场所每年组织两次演练。"));
        assertEquals(List.of("县财政局"), bodies("县财政局等有关部门每年检查一次。"));
        assertEquals(List.of("镇水管站"), bodies("镇水管站要做到每家企业每年检查两次。"));
    }
}
