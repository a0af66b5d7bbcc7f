package org.duizhao.decision;

import java.time.Instant;
import java.util.List;
import org.duizhao.align.Notices;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceFile;

/** Notices of a few sentences, and places in them. */
final class Texts {

    static final Stamp STAMP = new Stamp("1", "李明", Instant.parse("2026-03-01T08:00:00Z"));

    private Texts() {
    }

    static Notice notice(String id, List<String> sentences) {
        Notice notice = Notices.notice("云岭县", 2024, String.join("", sentences));
        return new Notice(new SourceFile(id, id + ".txt", ""), notice.metadata(), notice.outline(), List.of(), List.of());
    }

    static Notice notice(String id, String... sentences) {
        return notice(id, List.of(sentences));
    }

    /** The place of the sentence at that index. */
    static Anchor place(Notice notice, int index) {
        return Anchor.of(notice, notice.measures().get(index), List.of());
    }
}
