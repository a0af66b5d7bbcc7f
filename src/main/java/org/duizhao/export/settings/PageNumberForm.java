package org.duizhao.export.settings;

/** How pages are numbered. */
public enum PageNumberForm {
    /** — 1 — at the outer edge (GB/T 9704-2012, clause 7.5). */
    OFFICIAL,
    /** 1 in the middle. */
    PLAIN
}
