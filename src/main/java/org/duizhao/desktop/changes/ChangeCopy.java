package org.duizhao.desktop.changes;

import java.util.List;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.desktop.passage.Copied;
import org.duizhao.desktop.passage.Quotation;

/** A row of the view as it is copied: what both notices say, each with its source, side by side. */
final class ChangeCopy {

    private ChangeCopy() {
    }

    static Copied of(Changes found, Change change) {
        return Copied.pair(new Quotation(found.old(), change.old(), ""), new Quotation(found.now(), change.now(), ""));
    }
}
