package org.duizhao.repair.furniture;

import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StyleSheetsTest {

    private static String left(String text) {
        return String.join("|", Drafts.lines(new StyleSheets().apply(Drafts.of(text, LineKind.UNKNOWN)))).strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE", "/* Style Definitions */", "<!--[if gte mso 9]><xml></xml><![endif]-->",
        "table.MsoNormalTable {mso-style-name:普通表格; font-size:10.0pt;}", "p.MsoNormal, li.MsoNormal {mso-style-parent:\"\"; margin:0cm;}"})
    void whatAWordProcessorLeftGoes(String sheet) {
        assertEquals("各村要每周巡堤。", left(sheet + "各村要每周巡堤。").strip());
    }

    @Test
    void aDefinitionMayStandOnSeveralLines() {
        assertEquals("各村要巡堤。|各镇要登记。", left("各村要巡堤。\np.MsoNormal\n{mso-style-parent:\"\";\nmargin:0cm;}\n各镇要登记。"));
    }

    @Test
    void bracesWithoutPropertiesStay() {
        String text = "集合{甲村，乙村}中各村要巡堤。mso-";
        assertEquals(text, left(text));
    }

    @Test
    void withoutASignOfAWordProcessorNothingGoes() {
        String text = "p {margin:0} of 各村要巡堤。";
        assertEquals(text, left(text));
    }

    @Test
    void theTextBetweenTwoDefinitionsStays() {
        assertEquals("各村要巡堤。", left("a.Mso {margin:0}各村要巡堤。b.Mso {margin:0}"));
    }
}
