package org.duizhao.language;

import java.util.List;

/** Cuts Chinese into words. Thread-safe; the same text always gives the same words. */
public interface Segmenter {

    /** The words in order; together they are the whole text, white space included. */
    List<Token> segment(String text);
}
