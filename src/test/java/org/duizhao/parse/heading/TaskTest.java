package org.duizhao.parse.heading;

import org.duizhao.notice.Notice;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A task behind a number is a measure with its tail, whatever form the tail has; a title over text stays one. */
class TaskTest {

    private static Notice tasks(String tail) {
        return Parsed.of("云岭县数字政府工作要点", "一、平台建设", "1．完成统一认证平台升级，打通部门数据。" + tail, "2．开通全县电子地图服务平台。" + tail, "3．组织数据质量评估" + (tail.endsWith("）") ? tail : "，汇总问题。" + tail),
                "二、工作保障", "各部门要落实人员和经费。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（县数据局负责）", "（5月底完成，牵头单位：县数据局）", "（牵头单位：县数据局，配合单位：县财政局）", "【县数据局牵头，各乡镇配合】", "［责任单位：县数据局］", "（持续推进，县数据局牵头）",
            "责任单位：县数据局、县财政局。", "牵头单位：县数据局；完成时限：2024年6月底", "(县数据局牵头,县财政局配合)", "（县数据局牵头）（长期坚持）"})
    void aSentenceBeforeATailIsAMeasure(String tail) {
        Notice notice = tasks(tail);
        assertEquals(List.of("1 一、平台建设", "1 二、工作保障"), Parsed.headings(notice));
        assertEquals("一、1．|完成统一认证平台升级，打通部门数据。" + tail, Parsed.measures(notice).get(0));
        assertEquals("一、2．|开通全县电子地图服务平台。" + tail, Parsed.measures(notice).get(1));
    }

    @Test
    void theTailMayStandOnALineOfItsOwn() {
        Notice notice = Parsed.of("云岭县工作要点", "一、平台建设", "1.完成统一认证平台升级", "责任单位：县数据局", "2.建成三维地理信息平台。", "责任单位：县资源局", "（三）其他");
        assertEquals("完成统一认证平台升级 责任单位：县数据局", Parsed.texts(notice).get(0));
        assertEquals("建成三维地理信息平台。责任单位：县资源局", Parsed.texts(notice).get(1));
    }

    @Test
    void sectionsThatAreSentencesAreMeasures() {
        Notice notice = Parsed.of("云岭县关于加大激励力度的通知", "一、对按时完成清淤任务的乡镇，先行拨付奖补。（县财政局负责）",
                "二、对环境整治成效明显的乡镇，每年奖励不少于5万元。在立项时先行考虑。（县财政局负责）", "三、对水利投资落实好的乡镇，适当增加资金。（县水利局负责）");
        assertEquals(List.of(), Parsed.headings(notice));
        assertEquals("二、|对环境整治成效明显的乡镇，每年奖励不少于5万元。", Parsed.measures(notice).get(1));
    }

    @Test
    void aTitleOverTextStaysOne() {
        Notice notice = Parsed.of("云岭县工作方案", "一、压实责任。各乡镇要每周巡查一次。（县水利局负责）", "二、加强保障。", "县财政局要安排经费。", "（一）健全机制（县水利局牵头）", "各乡镇要每月会商。");
        assertEquals(List.of("1 一、压实责任", "1 二、加强保障", "2 （一）健全机制（县水利局牵头）"), Parsed.headings(notice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2．4月底前完成清淤。", "2.4月底前完成清淤。", "2、24小时值班值守。", "2．100户以上的村设专岗。", "2.2024年完成清淤。"})
    void aNumberBeforeAnAmountIsANumber(String line) {
        Notice notice = Parsed.of("云岭县工作方案", "一、县水利局", "1．每季度检查一次物资。", line);
        assertEquals(List.of("1 一、县水利局"), Parsed.headings(notice));
        assertEquals(line.substring(2), Parsed.texts(notice).get(1));
    }
}
