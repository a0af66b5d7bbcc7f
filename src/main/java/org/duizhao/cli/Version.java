package org.duizhao.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version, as the build wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream file = Version.class.getResourceAsStream("version.txt")) {
            return new String[] {new String(file.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
