package org.duizhao.extract;

import org.duizhao.notice.Notice;

/** Reads requirements, abbreviations and responsible bodies out of a notice's measures. */
public final class RequirementExtractor {

    public Findings extract(Notice notice) {
        return Findings.NONE;
    }
}
