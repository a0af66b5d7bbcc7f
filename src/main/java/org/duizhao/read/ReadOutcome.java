package org.duizhao.read;

/** What became of one document: its text, or why there is none. */
public sealed interface ReadOutcome permits SourceText, Unreadable {

    /** The file's name without its folder; for a file inside an archive, the name it has there, without folders. */
    String file();
}
