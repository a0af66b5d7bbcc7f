package org.duizhao.extract.grammar;

import java.util.List;

/** One way of saying a quantity. Pure and thread-safe. */
interface Grammar {

    /** What the sentence says in this way, in the order of the sentence; empty where nothing. */
    List<Wording> read(Sentence sentence, Calendar calendar);
}
