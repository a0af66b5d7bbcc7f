package org.duizhao.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;

import java.util.ArrayList;
import java.util.List;

/** HanLP's segmentation. */
public final class HanLpSegmenter implements Segmenter {

    private final Segment segment = HanLP.newSegment().enableOffset(true);

    @Override
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Term term : segment.seg(text)) {
            tokens.add(new Token(term.word, at, at + term.word.length(), term.nature.toString()));
            at += term.word.length();
        }
        return tokens;
    }
}
