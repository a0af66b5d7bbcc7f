package org.duizhao.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A second program that opens a project, says whether it may write it, and holds it until it is killed or its input ends. */
final class LockHolder {

    private LockHolder() {
    }

    /** @param arguments the project file */
    public static void main(String[] arguments) throws Exception {
        try (Library library = Library.open(Path.of(arguments[0]))) {
            if (!library.readOnly()) {
                library.set("holder", "was here");
            }
            System.out.writeBytes((library.readOnly() ? "reads\n" : "writes\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            System.in.read();
        }
    }
}
