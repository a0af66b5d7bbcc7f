package org.duizhao.notice;

import java.util.List;

/**
 * One notice (通知), read, repaired and taken apart.
 *
 * @param id         of its content: the first sixteen hexadecimal digits of the SHA-256 of the file's bytes
 * @param file       the file's name without its folder
 * @param sourceText the text as read, before any repair; every {@link SourceRange} points into it
 * @param repairs    in the order of the source
 * @param warnings   in the order of the source
 */
public record Notice(String id, String file, String sourceText, Metadata metadata, Outline outline,
                     List<Repair> repairs, List<Warning> warnings) {

    public Notice {
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
    }

    public List<Measure> measures() {
        return outline.measures();
    }

    /** The place's name, or the file's where the notice names no place. */
    public String place() {
        return metadata.jurisdiction() == null ? file : metadata.jurisdiction().name();
    }
}
