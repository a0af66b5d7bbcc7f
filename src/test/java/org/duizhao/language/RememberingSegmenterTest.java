package org.duizhao.language;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RememberingSegmenterTest {

    @Test
    void aTextIsCutOnceAndItsWordsAreTheSame() {
        List<String> asked = new ArrayList<>();
        Segmenter words = new HanLpSegmenter();
        Segmenter remembering = new RememberingSegmenter(text -> {
            asked.add(text);
            return words.segment(text);
        });
        assertEquals(words.segment("每月召开会议。"), remembering.segment("每月召开会议。"));
        assertEquals(words.segment("每月召开会议。"), remembering.segment("每月召开会议。"));
        remembering.segment("演练。");
        assertEquals(List.of("每月召开会议。", "演练。"), asked);
    }
}
