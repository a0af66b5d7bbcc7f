package org.duizhao.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** A temporary file may be read by its owner only; a finished document may be read by colleagues, as any saved file. */
final class PlainRights {

    private PlainRights() {
    }

    /** Does nothing where rights are not those of POSIX. */
    static void give(Path file) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
