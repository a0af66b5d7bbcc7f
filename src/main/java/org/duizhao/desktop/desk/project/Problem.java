package org.duizhao.desktop.desk.project;

import org.duizhao.index.search.SearchTooLong;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.VersionGroup;
import org.duizhao.progress.GivenUp;
import org.duizhao.read.Unreadable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Something a person should know, listed in the bar at the foot of the window, never popped up. */
public sealed interface Problem {

    /**
     * A document that could not be used.
     *
     * @param file in which it is, to be tried again
     */
    record NotRead(Unreadable cause, Path file) implements Problem {
    }

    /**
     * A notice of the project that no search finds.
     *
     * @param id   of the notice
     * @param file in which it came
     */
    record NotFound(String id, String file) implements Problem {
    }

    /** A file whose content is there already: nothing is wrong. */
    record Duplicate(String file) implements Problem {
    }

    /**
     * A file that holds several documents, which a person may take apart.
     *
     * @param id    of the notice that was made of it
     * @param parts how many
     */
    record SeveralParts(String id, String file, int parts) implements Problem {
    }

    /**
     * A file that has nothing of a notice but sentences, and is not compared unless a person says so.
     *
     * @param id of the notice that was made of it
     */
    record Bare(String id, String file) implements Problem {
    }

    /** A notice that was to be taken apart and is one document. */
    record OnePart(String file) implements Problem {
    }

    /** Versions of one notice: same number, same issuer, other content. A person decides which stay. */
    record OtherVersion(VersionGroup group) implements Problem {
    }

    /**
     * Decisions whose sentences are reworded now, or not found any more: they have no effect until a person looks.
     *
     * @param sentences as they were, without blanks
     */
    record Orphaned(List<String> sentences) implements Problem {
        public Orphaned {
            sentences = List.copyOf(sentences);
        }
    }

    /** The project could not be opened or written. */
    record NotKept(LibraryProblem cause) implements Problem {
    }

    /**
     * The project that was open last is not where it was.
     *
     * @param opened the one that is open instead
     */
    record Gone(String file, String opened) implements Problem {
    }

    /**
     * More notices than can be compared at once were to be ticked.
     *
     * @param asked  how many
     * @param atMost how many can be
     */
    record TooMany(int asked, int atMost) implements Problem {
    }

    /** A file with no sentence in it that could be compared. */
    record NoMeasures(String file) implements Problem {
    }

    /** A file that could not be written; {@code detail} is the program's own word for why. */
    record NotWritten(String file, String detail) implements Problem {
    }

    /** Work that broke off; {@code nameKey} names the work in the window's bundle. */
    record Failed(String nameKey, Fault fault) implements Problem {
    }

    /**
     * A fault of the program itself, outside of any work.
     *
     * @param log the folder where it is written down; empty where there is no log
     */
    record Broken(Optional<Path> log) implements Problem {
    }

    /** Why work breaks off, as far as a person can do something about it. What exactly was wrong stands in the log. */
    enum Fault {
        OUT_OF_MEMORY,
        /** A file or folder that could not be read or written. */
        FILE_ACCESS,
        /** What was typed is longer than any question. */
        TOO_LONG,
        /** It took longer than any work of its kind does, and was given up. */
        TOO_LATE,
        /** A fault of the program. */
        PROGRAM
    }

    /**
     * What is listed of work that broke off.
     *
     * @param nameKey of the work in the window's bundle
     * @param broken  what the work threw; threads that helped with it have wrapped what they met
     */
    static Problem of(String nameKey, Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof LibraryProblem problem) {
                return new NotKept(problem);
            }
            if (cause instanceof OutOfMemoryError) {
                return new Failed(nameKey, Fault.OUT_OF_MEMORY);
            }
            if (cause instanceof GivenUp) {
                return new Failed(nameKey, Fault.TOO_LATE);
            }
            if (cause instanceof SearchTooLong) {
                return new Failed(nameKey, Fault.TOO_LONG);
            }
            if (cause instanceof IOException) {
                return new Failed(nameKey, Fault.FILE_ACCESS);
            }
        }
        return new Failed(nameKey, Fault.PROGRAM);
    }

    /** True where nothing went wrong. */
    default boolean information() {
        return this instanceof Duplicate || this instanceof SeveralParts || this instanceof Bare || this instanceof OnePart || this instanceof OtherVersion || this instanceof TooMany;
    }
}
