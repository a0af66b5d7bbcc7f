package org.duizhao.dist;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A screen in memory (Xvfb) for windows that nobody sees, and a look at it. */
final class VirtualDisplay implements AutoCloseable {

    private static final String PROGRAM = "Xvfb";
    private static final String SCREEN = "1280x800x24";
    /** Places of numbers in the head of an X window dump, of four bytes each (XWDFile.h). */
    private static final int HEAD = 0;
    private static final int WIDTH = 4;
    private static final int HEIGHT = 5;
    private static final int LINE_BYTES = 12;
    private static final int COLOURS = 19;
    /** Bytes of a colour in it, behind the head. */
    private static final int COLOUR_BYTES = 12;

    private final Process server;
    private final Path folder;
    private final String name;

    private VirtualDisplay(Process server, Path folder, String name) {
        this.server = server;
        this.folder = folder;
        this.name = name;
    }

    static boolean isThere() {
        return Tools.onPath(PROGRAM);
    }

    /** @param folder where the screen's content lies as a file */
    static VirtualDisplay open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Process server = new ProcessBuilder(PROGRAM, "-displayfd", "1", "-screen", "0", SCREEN, "-fbdir", folder.toString(), "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String number = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        if (number == null) {
            throw new IOException(PROGRAM + " did not start");
        }
        return new VirtualDisplay(server, folder, ":" + number.strip());
    }

    /** As the variable DISPLAY names it. */
    String name() {
        return name;
    }

    /** What is seen just now. */
    BufferedImage look() throws IOException {
        ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("Xvfb_screen0")));
        int pixels = number(dump, HEAD) + number(dump, COLOURS) * COLOUR_BYTES;
        BufferedImage seen = new BufferedImage(number(dump, WIDTH), number(dump, HEIGHT), BufferedImage.TYPE_INT_RGB);
        int line = number(dump, LINE_BYTES);
        dump.order(ByteOrder.LITTLE_ENDIAN);
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                seen.setRGB(x, y, dump.getInt(pixels + y * line + x * Integer.BYTES));
            }
        }
        return seen;
    }

    private static int number(ByteBuffer dump, int place) {
        return dump.getInt(place * Integer.BYTES);
    }

    @Override
    public void close() {
        server.destroy();
    }
}
