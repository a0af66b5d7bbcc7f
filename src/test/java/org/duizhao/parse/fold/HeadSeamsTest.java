package org.duizhao.parse.fold;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** | marks the seams in the examples. */
class HeadSeamsTest {

    private static void seams(String example) {
        List<Integer> expected = List.of(example.indexOf('|'), example.indexOf('|', example.indexOf('|') + 1) - 1);
        assertEquals(expected, HeadSeams.beforeTitle(example.replace("|", "")));
    }

    @Test
    void letterheadAndNumberRunIntoTheTitle() {
        seams("云岭县人民政府文件|云政发〔2024〕15号|云岭县人民政府关于防汛的通知");
    }

    @Test
    void theIssuersNameMayStandBeforeTheNumber() {
        seams("云岭县人民政府办公室|云政办发〔2024〕15号|关于防汛的通知");
    }

    @Test
    void aNumberThatIsCitedIsNoSeam() {
        assertEquals(List.of(0, 0), HeadSeams.beforeTitle("转发云岭县人民政府云政发〔2024〕15号文件的通知"));
    }

    @Test
    void aTextThatOpensWithNeitherHasNone() {
        assertEquals(List.of(0, 0), HeadSeams.beforeTitle("关于防汛的通知"));
    }

    @Test
    void theAddresseesStartBehindTheTitle() {
        String text = "云岭县人民政府关于做好防汛工作的通知各乡镇人民政府";
        List<Integer> seams = HeadSeams.of(text);
        assertEquals(text.indexOf("各乡镇"), seams.get(seams.size() - 1));
    }
}
