package org.duizhao.notice.source;

/**
 * The document that a notice was read from.
 *
 * @param id   of its content: the first sixteen hexadecimal digits of the SHA-256 of the file's bytes
 * @param name the file's name without its folder
 * @param text as read, before any repair; every {@link SourceRange} points into it
 */
public record SourceFile(String id, String name, String text) {
}
