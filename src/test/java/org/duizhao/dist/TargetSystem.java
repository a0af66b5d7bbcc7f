package org.duizhao.dist;

import java.util.Locale;
import java.util.Optional;

/**
 * The system that an image is made for: the one on which it is made, for jlink and jpackage know no other.
 *
 * @param family    LINUX, WINDOWS or MAC
 * @param processor as Java names it: amd64, aarch64, loongarch64 …
 */
record TargetSystem(Family family, String processor) {

    /** What differs from system to system in an image. */
    enum Family {
        LINUX("linux", "Linux", "deb", "png"), WINDOWS("win", "Windows", "msi", "ico"), MAC("osx", "Mac", "dmg", "icns");

        /** Its name among the libraries of ONNX Runtime, and of SQLite. */
        private final String onnx;
        private final String sqlite;
        final String installer;
        final String icon;

        Family(String onnx, String sqlite, String installer, String icon) {
            this.onnx = onnx;
            this.sqlite = sqlite;
            this.installer = installer;
            this.icon = icon;
        }
    }

    private static final String ONNX = "ai/onnxruntime/native/";
    private static final String SQLITE = "org/sqlite/native/";

    /** The one that this Java runs on. */
    static TargetSystem here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Family family = name.contains("win") ? Family.WINDOWS : name.contains("mac") ? Family.MAC : Family.LINUX;
        return new TargetSystem(family, System.getProperty("os.arch").replace("x86_64", "amd64"));
    }

    /** Whether an entry of a jar is a native library, of whatever system. */
    static boolean isNative(String entry) {
        return entry.startsWith(ONNX) || entry.startsWith(SQLITE);
    }

    /** The file name of a native library that this system can load; empty for all other entries of a jar. */
    Optional<String> ownNative(String entry) {
        boolean intel = processor.equals("amd64");
        boolean own = entry.startsWith(ONNX + family.onnx + "-" + (intel ? "x64" : processor) + "/") && !entry.contains(".dSYM/")
                || entry.startsWith(SQLITE + family.sqlite + "/" + (intel ? "x86_64" : processor) + "/");
        return own ? Optional.of(entry.substring(entry.lastIndexOf('/') + 1)) : Optional.empty();
    }
}
