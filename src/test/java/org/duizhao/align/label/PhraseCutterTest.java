package org.duizhao.align.label;

import org.duizhao.language.HanLpSegmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PhraseCutterTest {

    private final PhraseCutter cutter = new PhraseCutter(new HanLpSegmenter());

    @Test
    void findsNounsWithWhatStandsBeforeThem() {
        assertTrue(phrases("推进老旧小区消防设施改造。").contains("消防设施改造"));
    }

    @Test
    void emptyWordsBeginNone() {
        assertTrue(phrases("进一步加强和改进有关工作。").isEmpty());
    }

    @Test
    void tearsNoWord() {
        assertFalse(phrases("排查非煤矿山隐患。").stream().anyMatch(phrase -> phrase.startsWith("煤矿山")));
        assertFalse(phrases("学习安全生产职责清单。").stream().anyMatch(phrase -> phrase.startsWith("生产")));
    }

    @Test
    void theBeginningEndsWithAWord() {
        assertTrue("健全群测群防体系和保障措施。".contains(cutter.beginning("健全群测群防体系和保障措施。")));
    }

    @Test
    void aNounPhraseIsWholeToItsEnd() {
        List<String> phrases = phrases("完成煤矿隐蔽致灾因素普查。");
        assertTrue(phrases.contains("隐蔽致灾因素普查"), phrases.toString());
        assertFalse(phrases.contains("隐蔽致灾因素"), phrases.toString());
    }

    @Test
    void whatIsQuotedIsOneWord() {
        assertTrue(phrases("健全临灾“关、停”机制。").contains("临灾“关、停”机制"));
        assertFalse(phrases("健全临灾“关、停”机制。").contains("健全临灾"));
    }

    @Test
    void aVerbStandsWithItsWholeObjectOnly() {
        assertTrue(phrases("经营性自建房违规加盖楼层。").stream().noneMatch(phrase -> phrase.endsWith("加盖")));
        assertFalse(phrases("全面排查商住混合体、餐饮场所等燃气隐患。").contains("排查商住混合体"));
    }

    @Test
    void whatStandsInBracketsBelongsToNoName() {
        assertTrue(phrases("检查主体企业（集团公司）安全设施。").stream().noneMatch(phrase -> phrase.contains("集团")));
    }

    @Test
    void aNegationIsNotLeftOut() {
        assertFalse(phrases("打击无爆破资质作业。").stream().anyMatch(phrase -> phrase.startsWith("爆破资质")));
    }

    @Test
    void whatTellsOfEverythingIsANameOnlyWhereNothingElseIs() {
        assertTrue(phrases("研究解决重大问题。").contains("解决重大问题"), phrases("研究解决重大问题。").toString());
        assertFalse(phrases("解决老旧小区问题。").contains("解决老旧小区"));
    }

    @Test
    void theBeginningLeavesEmptyWordsAndParticlesOut() {
        assertFalse(cutter.beginning("并严格落实我县茶园十项规定").startsWith("并"));
        assertTrue(cutter.beginning("4月6日—30日").startsWith("4月6日"));
    }

    private List<String> phrases(String text) {
        return cutter.phrases(text).stream().map(LabelPhrase::text).toList();
    }
}
