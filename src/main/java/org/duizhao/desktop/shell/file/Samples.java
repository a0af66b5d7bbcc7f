package org.duizhao.desktop.shell.file;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample notices that lie beside the program. */
public final class Samples {

    private static final String NAME = "samples";

    private Samples() {
    }

    /** The folder; empty where the program was moved away from it. */
    public static Optional<Path> folder() {
        Stream<Path> besideProgram = program().stream().flatMap(place -> Stream.of(place, place.resolve("..")));
        return Stream.concat(Stream.of(Path.of("")), besideProgram).map(place -> place.resolve(NAME).toAbsolutePath().normalize())
                .filter(Files::isDirectory).findFirst();
    }

    private static Optional<Path> program() {
        CodeSource source = Samples.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? Optional.empty() : Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
