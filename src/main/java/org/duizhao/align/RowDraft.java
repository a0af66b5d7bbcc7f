package org.duizhao.align;

import org.duizhao.align.matter.Matter;

/**
 * A matter on its way to become a row.
 *
 * @param found   the topic that its words are about
 * @param place   the topic that it stands under: the same, but where a person put it under another
 * @param notices how many notices show something in it
 * @param foot    whether it is an opening or only passes a notice on
 */
record RowDraft(Matter matter, RowTopics.Place found, RowTopics.Place place, int notices, Certainties.Two certainties, boolean foot) {

    Certainty certainty() {
        return certainties.decided();
    }
}
