package org.duizhao.extract;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.cue.CueSet;
import org.duizhao.chinese.number.MeasureWords;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.extract.amount.Caps;
import org.duizhao.extract.amount.ComparisonGrammar;
import org.duizhao.extract.amount.QuantityGrammar;
import org.duizhao.extract.amount.RatioGrammar;
import org.duizhao.extract.frequency.FrequencyGrammar;
import org.duizhao.extract.frequency.ShortFrequencyGrammar;
import org.duizhao.extract.frequency.VagueGrammar;
import org.duizhao.extract.time.DateSpanGrammar;
import org.duizhao.extract.time.DeadlineGrammar;
import org.duizhao.extract.time.DurationGrammar;
import org.duizhao.extract.wording.Calendar;
import org.duizhao.extract.wording.Grammar;
import org.duizhao.extract.wording.MaskedSentence;
import org.duizhao.extract.wording.Names;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All grammars, one after the other; what one has read is closed to the next. Thread-safe. */
public final class QuantityReader {

    private final List<Grammar> grammars;
    private final CueSet cues;
    /** The cues of each grammar, in their order. */
    private final List<CueSet.Part> parts;
    private final CueSet.Part any;

    public QuantityReader(MeasureWords words) {
        grammars = grammars(words);
        List<Cue> read = grammars.stream().flatMap(grammar -> grammar.cues().stream()).toList();
        cues = new CueSet(Stream.concat(read.stream(), Names.CUES.stream()).toList());
        parts = grammars.stream().map(grammar -> cues.part(grammar.cues())).toList();
        any = cues.part(read);
    }

    /** All grammars in the order in which they read. */
    static List<Grammar> grammars(MeasureWords words) {
        return List.of(new DateSpanGrammar(), new FrequencyGrammar(words), new ShortFrequencyGrammar(), new DeadlineGrammar(),
                new RatioGrammar(), new DurationGrammar(words), new QuantityGrammar(words), new ComparisonGrammar(), new VagueGrammar());
    }

    /**
     * The quantities of a sentence, in its order.
     *
     * @param closed spans that hold no quantity: the abbreviations of the sentence, its responsibility bracket; not asked for where
     *               the sentence has nothing that is worded as a quantity
     */
    public List<Wording> read(String sentence, Supplier<List<Span>> closed, Calendar calendar) {
        String text = NumeralRuns.narrow(sentence);
        CueSet.Possible possible = cues.in(text);
        if (!possible.hasAny(any)) {
            return List.of();
        }
        MaskedSentence whole = new MaskedSentence(text, text, possible);
        MaskedSentence rest = whole.without(Names.in(whole)).without(closed.get());
        List<Wording> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (possible.hasAny(parts.get(i))) {
                List<Wording> here = grammars.get(i).read(rest, calendar);
                found.addAll(here);
                rest = rest.after(here);
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt((Wording wording) -> wording.span().start()).thenComparing(Wording::kind));
        }
        return found.size() > 1 ? Caps.join(text, found) : found;
    }
}
