package org.duizhao.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Keeps the native libraries of ONNX Runtime in the cache folder. By itself it would unpack its 22 MB among the system's temporary files
 * at every start.
 */
public final class NativeLibraries {

    /** Of the dependency in the pom; each version has a folder of its own. */
    public static final String VERSION = "1.23.2";
    /** Where ONNX Runtime looks for its libraries, read once, when its classes are loaded. */
    private static final String PLACE = "onnxruntime.native.path";
    /** Set by the launcher of an installed program: the folder with its native libraries, which then are not unpacked. */
    private static final String INSTALLED = "duizhao.natives";
    private static final String FOLDER = "onnxruntime-";
    private static final String PART = ".part";
    /** What is read of a file at a time, 64 KB: a usual size of such a buffer. */
    private static final int BUFFER_BYTES = 1 << 16;
    /** Nothing takes so long to unpack. */
    private static final Duration UNPACKED = Duration.ofDays(1);
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeLibraries() {
    }

    /**
     * Unpacks what is not there yet or is not whole, and tells ONNX Runtime where it lies; an installed program has it beside it and
     * unpacks nothing. Several programs may do so at once.
     *
     * @throws IOException where there is no library for this system, or the folder cannot be written
     */
    public static void provide(Path caches) throws IOException {
        String installed = System.getProperty(INSTALLED);
        if (installed != null) {
            System.setProperty(PLACE, installed);
            return;
        }
        Path folder = Files.createDirectories(caches.resolve(FOLDER + VERSION));
        for (String library : LIBRARIES) {
            provide(System.mapLibraryName(library), folder);
        }
        removeOlder(caches, folder);
        removeParts(folder);
        System.setProperty(PLACE, folder.toString());
    }

    private static void provide(String library, Path folder) throws IOException {
        String name = "/ai/onnxruntime/native/" + system() + "/" + library;
        URL resource = NativeLibraries.class.getResource(name);
        if (resource == null) {
            throw new NoSuchFileException(name);
        }
        Path place = folder.resolve(library);
        if (isWhole(place, resource.openConnection())) {
            return;
        }
        Path part = Files.createTempFile(folder, library, PART);
        try (InputStream in = resource.openStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Every byte is looked at: a library that is damaged would end the program without a word. */
    private static boolean isWhole(Path place, URLConnection resource) throws IOException {
        if (!Files.isRegularFile(place)) {
            return false;
        }
        if (resource instanceof JarURLConnection jar) {
            // its size and checksum stand in the jar; to unpack it for comparison takes half a second
            return jar.getJarEntry().getSize() == Files.size(place) && jar.getJarEntry().getCrc() == checksum(place);
        }
        try (InputStream in = resource.getInputStream()) {
            return Arrays.equals(in.readAllBytes(), Files.readAllBytes(place));
        }
    }

    private static long checksum(Path place) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = Files.newInputStream(place)) {
            byte[] some = new byte[BUFFER_BYTES];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                sum.update(some, 0, read);
            }
        }
        return sum.getValue();
    }

    /** What earlier versions left, as far as no other program uses it. */
    private static void removeOlder(Path caches, Path folder) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(caches, FOLDER + "*")) {
            for (Path other : others) {
                if (!other.equals(folder)) {
                    remove(other);
                }
            }
        }
    }

    /** What programs left that were killed while they unpacked; another one may be unpacking now. */
    private static void removeParts(Path folder) throws IOException {
        Instant old = Instant.now().minus(UNPACKED);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(old)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (NoSuchFileException unpacked) {
            return; // by another program, just now
        }
    }

    private static void remove(Path older) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(older)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(older);
        } catch (IOException inUse) {
            return; // the next start tries again
        }
    }

    /** The name that ONNX Runtime has for this system; of one that it does not know there is no library. */
    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String system = name.contains("mac") ? "osx" : name.contains("win") ? "win" : name.contains("linux") ? "linux" : name;
        return system + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }
}
