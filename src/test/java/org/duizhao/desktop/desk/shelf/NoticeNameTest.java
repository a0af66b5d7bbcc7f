package org.duizhao.desktop.desk.shelf;

import org.duizhao.library.StoredExamples;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Metadata;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A notice is called by what it says of itself, and by its file where it says nothing. */
class NoticeNameTest {

    private static final Notice NOTICE = StoredExamples.document("1111", 2023).notice();

    @Test
    void placeAndYearNumberAndTitle() {
        assertEquals(new NoticeName("云岭县·2023", "云政发〔2023〕1号", "云岭县人民政府关于加强冬季值守的通知"), NoticeName.of(NOTICE));
    }

    @Test
    void theFileStandsForWhatIsNotSaid() {
        Metadata said = NOTICE.metadata();
        Citation bare = new Citation(null, null, null, new Issue(null, null), new Scope(said.jurisdiction(), null));
        Notice notice = new Notice(NOTICE.source(), new Metadata(bare, said.circulation(), said.printing(), said.sources()), NOTICE.outline(),
                NOTICE.repairs(), NOTICE.warnings());
        assertEquals(new NoticeName("云岭县", "云岭县2023.txt", "云岭县2023.txt"), NoticeName.of(notice));
    }
}
