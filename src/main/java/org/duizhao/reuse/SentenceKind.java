package org.duizhao.reuse;

/** Whose wording a sentence is. */
public enum SentenceKind {
    /** Shared by most places: 模板句. */
    TEMPLATE,
    /** Hardly a run of it stands in the notice of another place: 本地句. */
    OWN,
    /** Partly shared, or shared by few. */
    MIXED
}
