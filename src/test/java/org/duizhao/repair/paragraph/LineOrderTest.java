package org.duizhao.repair.paragraph;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.CleanText;
import org.duizhao.repair.Repaired;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LineOrderTest {

    private static final String SLIPPED = """
            1.落实包保责任。县级领导每人包保一座水库，每月到
            库巡查一次，发现险情立即组织处置，并报告县指挥部。
            3.落实值守责任。严格执行领导带班和全天值班的制度，
            2.落实巡查责任。各乡镇要组织干部对辖区内的山塘和
            河堤逐一巡查，建立巡查台账，明确责任人和联系电话，
            每周报告一次。
            值班人员不得脱岗漏岗，接到预警信息后要在十分钟内
            转达到每一户，并做好记录。
            4.落实督查责任。县防汛抗旱指挥部办公室每月通报一
            次，对落实不到位的予以约谈。
            """;

    @Test
    void aLineThatItsNumberProvesToHaveSlippedIsPutBack() {
        CleanText clean = Repaired.text(SLIPPED);
        List<String> paragraphs = Repaired.strings(clean);
        assertEquals(4, paragraphs.size());
        assertTrue(paragraphs.get(1).startsWith("2.落实巡查责任。"));
        assertEquals("3.落实值守责任。严格执行领导带班和全天值班的制度，值班人员不得脱岗漏岗，接到预警信息后要在十分钟内转达到每一户，并做好记录。",
                paragraphs.get(2));
        assertEquals(List.of(RepairKind.LINE_ORDER), clean.repairs().stream().map(Repair::kind).toList());
    }

    @Test
    void withoutOneLineThatTheRestMayFollowItIsAWarning() {
        String doubtful = SLIPPED.replace("每周报告一次。\n", "每周报告一次，每半月会商一次，对巡查发现的险情要马\n");
        CleanText clean = Repaired.text(doubtful);
        assertEquals(List.of(), clean.repairs());
        assertEquals(List.of(WarningKind.LINE_ORDER), clean.warnings().stream().map(w -> w.kind()).toList());
    }

    @Test
    void aBrokenQuotationProvesTheOrderOfLines() {
        String text = """
                各监管部门要创新检查的方式和方法，综合运用，灵活采用
                “
                用好“智慧防汛”平台，全面公开“三个责任人”名单
                “明查暗访”、飞行检查”等方式，每月检查一次以上，并运
                ，接受群众监督。
                """;
        CleanText clean = Repaired.text(text, LineKind.WRAPPED);
        assertEquals(List.of("各监管部门要创新检查的方式和方法，综合运用，灵活采用“明查暗访”、“飞行检查”等方式，每月检查一次以上，"
                + "并运用好“智慧防汛”平台，全面公开“三个责任人”名单，接受群众监督。"), Repaired.strings(clean));
        assertEquals(List.of(RepairKind.LINE_ORDER), clean.repairs().stream().map(Repair::kind).toList());
    }

    @Test
    void aLoneMarkWithoutProofIsAWarning() {
        CleanText clean = Repaired.text("各村要做到\n“\n五有”标准齐全，并落实“三查”制度。\n“值班”在岗。\n".replace("五有”", "“五有”"));
        assertEquals(List.of(WarningKind.LINE_ORDER), clean.warnings().stream().map(w -> w.kind()).toList());
    }
}
