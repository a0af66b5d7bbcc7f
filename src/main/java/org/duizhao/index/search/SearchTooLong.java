package org.duizhao.index.search;

import java.io.IOException;

/** What was typed is longer than any question: it is not searched for. */
public final class SearchTooLong extends IOException {

    private static final long serialVersionUID = 1;
}
