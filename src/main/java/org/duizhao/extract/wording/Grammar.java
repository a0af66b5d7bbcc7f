package org.duizhao.extract.wording;

import org.duizhao.chinese.cue.Cue;

import java.util.List;

/** One way of saying a quantity. Pure and thread-safe. */
public interface Grammar {

    /** The cues it asks a sentence for. */
    List<Cue> cues();

    /** What the sentence says in this way, in the order of the sentence; empty where nothing. */
    List<Wording> read(MaskedSentence sentence, Calendar calendar);
}
