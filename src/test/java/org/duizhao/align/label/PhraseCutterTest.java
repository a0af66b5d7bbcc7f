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
        assertTrue("健全群测群防体系和保障措施。".startsWith(cutter.beginning("健全群测群防体系和保障措施。")));
    }

    private List<String> phrases(String text) {
        return cutter.phrases(text).stream().map(LabelPhrase::text).toList();
    }
}
