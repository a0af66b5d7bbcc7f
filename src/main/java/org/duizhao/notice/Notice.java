package org.duizhao.notice;

import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.SourceFile;

import java.util.List;

/**
 * One notice (通知), read, repaired and taken apart.
 *
 * @param repairs  in the order of the source
 * @param warnings in the order of the source
 */
public record Notice(SourceFile source, Metadata metadata, Outline outline, List<Repair> repairs, List<Warning> warnings) {

    public Notice {
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
    }

    /** The id of its source, the same for the same bytes. */
    public String id() {
        return source.id();
    }

    /** The name of the file that it was read from, without its folder. */
    public String file() {
        return source.name();
    }

    /** The text as read, before any repair. */
    public String sourceText() {
        return source.text();
    }

    /** All measures in reading order. */
    public List<Measure> measures() {
        return outline.measures();
    }

    /** True where it has neither a number nor a genre nor a heading: a text that may be no notice at all. */
    public boolean bare() {
        return metadata.documentNumber() == null && metadata.genre() == null && outline.headings().isEmpty();
    }

    /** The same notice, as if its file had that name. */
    public Notice named(String file) {
        return new Notice(new SourceFile(source.id(), file, source.text()), metadata, outline, repairs, warnings);
    }

    /** The name of its jurisdiction, or the file's where the notice names none. */
    public String place() {
        return metadata.jurisdiction() == null ? file() : metadata.jurisdiction().name();
    }
}
