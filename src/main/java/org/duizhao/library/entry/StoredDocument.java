package org.duizhao.library.entry;

import org.duizhao.notice.Notice;
import org.duizhao.read.SourceText;

/**
 * One document as the project keeps it.
 *
 * @param original SHA-256 of the file it came in, 64 hexadecimal digits
 */
public record StoredDocument(String original, SourceText source, Notice notice) {
}
