package org.duizhao.notice.outline;

/** A piece of a notice's body, in reading order. */
public sealed interface Block permits Heading, Paragraph, Annex {
}
