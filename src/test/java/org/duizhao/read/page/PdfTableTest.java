package org.duizhao.read.page;

import org.duizhao.read.Readings;
import org.junit.jupiter.api.Test;

import java.io.IOException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Tables of a PDF are read row by row, cell by cell, along the lines that are drawn. */
class PdfTableTest {

    private static final String ROWS = "序号\t任务\t责任单位\n1\t疏浚青禾河两岸支渠并登记\t县水利局、各村\n2\t储备沙袋\t县应急局\n";

    private final ChinesePdf pdf = new ChinesePdf();

    private String text() throws IOException {
        return Readings.text(pdf.bytes()).text();
    }

    /** Three rows of which the second has cells of two lines, set lower and higher as they are centred. */
    private void cells() {
        pdf.text(62, 688, 10, "序号").text(122, 688, 10, "任务").text(202, 688, 10, "责任单位");
        pdf.text(62, 657, 10, "1").text(122, 665, 10, "疏浚青禾河两").text(122, 650, 10, "岸支渠并登记").text(202, 664, 10, "县水利局、").text(202, 649, 10, "各村");
        pdf.text(62, 628, 10, "2").text(122, 628, 10, "储备沙袋").text(202, 628, 10, "县应急局");
    }

    @Test
    void aCellOfTwoLinesIsOneCell() throws IOException {
        pdf.page().text(60, 760, 10, "任务分解如下：");
        for (double y : new double[] {700, 680, 640, 620}) {
            pdf.line(60, y, 280, y);
        }
        for (double x : new double[] {60, 120, 200, 280}) {
            pdf.line(x, 700, x, 620);
        }
        cells();
        pdf.text(60, 590, 10, "以上任务每月通报一次。");
        assertEquals("任务分解如下：\n" + ROWS + "以上任务每月通报一次。\n", text());
    }

    @Test
    void sidesMayBeDrawnCellByCellAsThinBoxes() throws IOException {
        pdf.page();
        double[] x = {60, 120, 200, 280};
        double[] y = {700, 680, 640, 620};
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                pdf.bar(x[column] + 0.5, y[row], x[column + 1] - x[column] - 0.5, 0.5);
                if (row < 3) {
                    pdf.bar(x[column], y[row + 1] + 0.5, 0.5, y[row] - y[row + 1] - 0.5).bar(x[column + 1], y[row + 1] + 0.5, 0.5, y[row] - y[row + 1] - 0.5);
                }
            }
        }
        cells();
        assertEquals(ROWS, text());
    }

    @Test
    void theOuterSidesMayBeOpen() throws IOException {
        pdf.page();
        for (double y : new double[] {700, 680, 640, 620}) {
            pdf.line(60, y, 280, y);
        }
        pdf.line(120, 700, 120, 620).line(200, 700, 200, 620);
        cells();
        assertEquals(ROWS, text());
    }

    @Test
    void aCellThatReachesOverRowsStandsInTheFirst() throws IOException {
        pdf.page().line(60, 700, 200, 700).line(120, 680, 200, 680).line(60, 660, 200, 660);
        pdf.line(60, 700, 60, 660).line(120, 700, 120, 660).line(200, 700, 200, 660);
        pdf.text(62, 677, 10, "汛期").text(122, 686, 10, "每日巡查").text(122, 666, 10, "每周通报");
        assertEquals("汛期\t每日巡查\n每周通报\n", text());
    }

    @Test
    void paragraphsOfALongCellAreLines() throws IOException {
        pdf.page().line(60, 700, 300, 700).line(60, 620, 300, 620).line(60, 700, 60, 620).line(120, 700, 120, 620).line(300, 700, 300, 620);
        pdf.text(62, 660, 10, "工作要求").text(122, 686, 10, "各村每日巡查一次堤防。").text(122, 666, 10, "县水利局每周通报一次巡查的情况，并").text(122, 646, 10, "逐项登记。");
        assertEquals("工作要求\n各村每日巡查一次堤防。\n县水利局每周通报一次巡查的情况，并逐项登记。\n", text());
    }

    @Test
    void onAPageThatIsTurnedTheLinesAreToo() throws IOException {
        pdf.page(90).line(100, 80, 100, 280).line(130, 80, 130, 280).line(160, 80, 160, 280);
        pdf.line(100, 80, 160, 80).line(100, 160, 160, 160).line(100, 280, 160, 280);
        turned(112, 82, "水利局").turned(110, 162, "每周巡查堤").turned(124, 162, "防一次").turned(146, 82, "教育局").turned(146, 162, "每月检查");
        assertEquals("水利局\t每周巡查堤防一次\n教育局\t每月检查\n", text());
    }

    private PdfTableTest turned(double x, double y, String text) {
        pdf.text("STSong-Light", "0 1 -1 0 " + x + " " + y, 10, text);
        return this;
    }

    @Test
    void aFrameAroundTheTextAndUnderlinesAreNoTable() throws IOException {
        pdf.page().line(50, 720, 400, 720).line(50, 600, 400, 600).line(50, 720, 50, 600).line(400, 720, 400, 600).line(60, 678, 120, 678);
        pdf.text(60, 680, 10, "各村每日巡查一次堤防，发现险情").text(60, 660, 10, "立即报告。");
        assertEquals("各村每日巡查一次堤防，发现险情\n立即报告。\n", text());
    }
}
