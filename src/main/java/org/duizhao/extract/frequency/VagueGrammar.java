package org.duizhao.extract.frequency;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Again and again, but not how often: 定期, 常态化开展, 不定期. A frequency without a number. */
public final class VagueGrammar implements Grammar {

    private static final Cue WORD = Cue.of("不定期|不定时|定期(?!存|限)|常态化(?!防控|机制|的?全|动态|管理)|经常性|经常(?=开展|组织|深入|检查)|适时");

    @Override
    public List<Cue> cues() {
        return List.of(WORD);
    }

    @Override
    public List<Wording> read(MaskedSentence sentence, Calendar calendar) {
        List<Wording> found = new ArrayList<>();
        for (Matcher word : sentence.matches(WORD)) {
            Span cue = new Span(word.start(), word.end());
            int end = Math.min(sentence.clauseEnd(word.end()), word.start() + 16);
            found.add(Wording.ofWords(Kind.FREQUENCY, new Span(word.start(), end), cue));
        }
        return found;
    }
}
