package org.duizhao.read;

import java.util.List;

/**
 * A document that could not be read. The sentence that a person sees is made from reason and arguments by the resource bundles.
 *
 * @param file      the name without its folder
 * @param arguments what the sentence names besides the file, such as a size limit; never null
 */
public record Unreadable(String file, Reason reason, List<String> arguments) implements ReadOutcome {

    public Unreadable {
        arguments = List.copyOf(arguments);
    }

    public Unreadable(String file, Reason reason, String... arguments) {
        this(file, reason, List.of(arguments));
    }

    /** Why there is no text. */
    public enum Reason {
        /** No such file, or no right to read it. */
        NOT_ACCESSIBLE,
        /** Not a byte, or nothing but white space. */
        EMPTY,
        /** Larger than is read; arguments: the limit. */
        TOO_LARGE,
        /** More text than any notice has; arguments: the limit in ten thousand characters (万字). */
        TOO_LONG,
        /** Has more pages than are read; arguments: the limit. */
        TOO_MANY_PAGES,
        /** A format that is not read; arguments: what it seems to be. */
        UNKNOWN_FORMAT,
        /** Neither text nor any format that is known by its bytes. */
        UNRECOGNISED,
        /** Text, but of a program, or data. */
        PROGRAM_TEXT,
        /** The file is cut off or broken. */
        DAMAGED,
        /** Protected by a password. */
        ENCRYPTED,
        /** Pages are pictures; there is no text layer. */
        PICTURES_ONLY,
        /** Pages are pictures, which are read on other systems but not on this one: the models do not load. */
        PICTURES_UNREAD,
        /** A picture in which no text was found. */
        NO_TEXT_IN_PICTURE,
        /** Would unpack to more than is allowed; arguments: the limit. */
        BOMB,
        /** Read as text, and the rules that take it apart failed. */
        NOT_TAKEN_APART,
        /** Taken apart, and the rules that read what it requires failed. */
        REQUIREMENTS_UNREAD,
        /** Took longer than is allowed; arguments: the limit. */
        TIMEOUT,
        /** Reads as characters, but not as any known charset. */
        UNKNOWN_CHARSET
    }
}
