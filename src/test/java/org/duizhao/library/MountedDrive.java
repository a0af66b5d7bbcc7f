package org.duizhao.library;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.library.sqlite.SideFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.duizhao.library.StoredExamples.content;
import static org.duizhao.library.StoredExamples.fill;
import static org.duizhao.library.StoredExamples.filled;
import static org.duizhao.library.StoredExamples.large;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What {@link MountedDriveTest} does in a process that may mount drives. Ends with 0 where all held. */
final class MountedDrive {

    private final Path place;

    private MountedDrive(Path place) {
        this.place = place;
    }

    /** @param arguments an empty folder */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        new MountedDrive(Files.createDirectory(folder.resolve("small"))).fillsUp();
        new MountedDrive(Files.createDirectory(folder.resolve("closed"))).isReadOnly();
        new MountedDrive(Files.createDirectory(folder.resolve("lost")))
                .goesAndComesBack(Files.createDirectory(folder.resolve("server")));
    }

    private void fillsUp() throws Exception {
        run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", place.toString());
        try (Library library = Library.open(project())) {
            fill(library);
            assertEquals(Reason.DISK_FULL, assertThrows(LibraryProblem.class,
                    () -> library.store(List.of(large("2222", 1_000_000)))).reason());
            library.store(List.of(large("3333", 100_000)));
            assertEquals(Reason.DISK_FULL, assertThrows(LibraryProblem.class,
                    () -> library.copyTo(place.resolve("copy.duizhao"))).reason());
            assertEquals(List.of(), library.findings());
            assertFalse(Files.exists(place.resolve("copy.duizhao")));
            run("mount", "-o", "remount,size=8m", place.toString());
            library.store(List.of(large("2222", 1_000_000)));
            library.copyTo(place.resolve("copy.duizhao"));
        }
        try (Library library = Library.open(project()); Library copy = Library.open(place.resolve("copy.duizhao"))) {
            assertEquals(3, library.summaries().size());
            assertEquals(content(library), content(copy));
        }
    }

    private void isReadOnly() throws Exception {
        run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", place.toString());
        Path copied = place.resolve("copied while open.duizhao");
        try (Library library = Library.open(project())) {
            fill(library);
            Files.copy(project(), copied);
            Files.copy(new SideFiles(project()).log(), new SideFiles(copied).log());
        }
        run("mount", "-o", "remount,ro", place.toString());
        for (Path file : List.of(project(), copied)) {
            try (Library library = Library.open(file)) {
                assertTrue(library.readOnly());
                assertEquals(filled(), content(library));
                assertEquals(Reason.READ_ONLY, assertThrows(LibraryProblem.class, () -> library.set("base", "x")).reason());
            }
        }
        assertEquals(Reason.NOT_ACCESSIBLE,
                assertThrows(LibraryProblem.class, () -> Library.open(place.resolve("new.duizhao"))).reason());
        run("mount", "-o", "remount,rw", place.toString());
        try (Library library = Library.open(copied)) {
            assertFalse(library.readOnly());
        }
    }

    private void goesAndComesBack(Path server) throws Exception {
        run("mount", "--bind", server.toString(), place.toString());
        try (Library library = Library.open(project())) {
            fill(library);
            run("umount", "-l", place.toString());
            assertEquals(Reason.NOT_ACCESSIBLE, assertThrows(LibraryProblem.class, () -> library.set("base", "x")).reason());
            assertEquals(filled(), content(library));
        }
        assertEquals(Reason.NOT_ACCESSIBLE, assertThrows(LibraryProblem.class, () -> Library.open(project().resolve("x")))
                .reason());
        run("mount", "--bind", server.toString(), place.toString());
        try (Library library = Library.open(project())) {
            assertEquals(filled(), content(library));
            library.set("base", "again");
        }
    }

    private Path project() {
        return place.resolve("项目.duizhao");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), () -> Stream.of(command).toList().toString());
    }
}
