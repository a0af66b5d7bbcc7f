package org.duizhao.desktop.search;

import org.duizhao.export.hit.FoundMeasure;
import org.duizhao.export.hit.HitTable;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.List;

/** Puts what was found into a table that can be saved and copied. */
final class HitTables {

    private HitTables() {
    }

    static HitTable of(SearchPage page, Messages messages) {
        List<FoundMeasure> lines = new ArrayList<>();
        NoticeSummary notice = null;
        for (SearchLine line : SearchLine.of(page)) {
            if (line instanceof SearchLine.HitLine hit) {
                if (notice == null || !notice.id().equals(hit.hit().noticeId())) {
                    notice = page.found().stream().map(NoticeHits::notice).filter(one -> one.id().equals(hit.hit().noticeId())).findFirst().orElseThrow();
                }
                lines.add(new FoundMeasure(notice.id(), notice.place(), notice.year(),
                        notice.documentNumber() == null ? "" : notice.documentNumber(),
                        new FoundMeasure.Found(hit.hit().clause(), hit.hit().text(), hit.hit().responsible(), hit.byMeaning())));
            }
        }
        return HitTable.of(page.typed(), lines, messages);
    }
}
