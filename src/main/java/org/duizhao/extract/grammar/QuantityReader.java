package org.duizhao.extract.grammar;

import org.duizhao.extract.cue.CueSet;
import org.duizhao.extract.number.MeasureWords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All grammars, one after the other; what one has read is closed to the next. Thread-safe. */
public final class QuantityReader {

    private final List<Grammar> grammars;
    private final CueSet cues;

    public QuantityReader(MeasureWords words) {
        grammars = List.of(new DateSpanGrammar(), new FrequencyGrammar(words), new ShortFrequencyGrammar(), new DeadlineGrammar(),
                new RatioGrammar(), new DurationGrammar(words), new QuantityGrammar(words), new VagueGrammar());
        cues = new CueSet(grammars.stream().flatMap(grammar -> grammar.cues().stream()).toList());
    }

    /**
     * The quantities of a sentence, in its order.
     *
     * @param closed spans that hold no quantity: the abbreviations of the sentence, its responsibility bracket
     */
    public List<Wording> read(String text, List<Span> closed, Calendar calendar) {
        Sentence rest = Sentence.of(text, cues).without(Names.in(text)).without(closed);
        List<Wording> found = new ArrayList<>();
        for (Grammar grammar : grammars) {
            List<Wording> here = grammar.read(rest, calendar);
            found.addAll(here);
            rest = rest.after(here);
        }
        found.sort(Comparator.comparingInt((Wording wording) -> wording.span().start()).thenComparing(Wording::kind));
        return found;
    }
}
