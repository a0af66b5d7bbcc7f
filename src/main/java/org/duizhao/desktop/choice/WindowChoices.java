package org.duizhao.desktop.choice;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How the window looks on this machine, whatever project is open in it.
 *
 * @param width     in px
 * @param height    in px
 * @param maximized whether it fills the screen; the size is that which it has otherwise
 * @param zoom      1 for a text of 14 px
 */
public record WindowChoices(double width, double height, boolean maximized, double zoom, boolean dark) {

    /** The very first time. */
    public static final WindowChoices FIRST = new WindowChoices(1440, 900, false, 1, false);

    private static final String FILE = "window.properties";

    /** Those kept in a folder; {@link #FIRST} where there are none, or none that can be read. */
    public static WindowChoices in(Path settings) {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(settings.resolve(FILE))) {
            kept.load(reader);
            return new WindowChoices(number(kept, "width", FIRST.width), number(kept, "height", FIRST.height),
                    Boolean.parseBoolean(kept.getProperty("maximized")), number(kept, "zoom", FIRST.zoom),
                    Boolean.parseBoolean(kept.getProperty("dark")));
        } catch (IOException | IllegalArgumentException e) {
            return FIRST;
        }
    }

    /** A number that makes no sense is as good as none. */
    private static double number(Properties kept, String name, double usual) {
        double number = Double.parseDouble(kept.getProperty(name, Double.toString(usual)));
        return number > 0 && number < Short.MAX_VALUE ? number : usual;
    }

    /**
     * Writes them for {@link #in} to read, over those kept before; makes the folder.
     *
     * @throws IOException where it cannot be written
     */
    public void keepIn(Path settings) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("width", Double.toString(width));
        kept.setProperty("height", Double.toString(height));
        kept.setProperty("maximized", Boolean.toString(maximized));
        kept.setProperty("zoom", Double.toString(zoom));
        kept.setProperty("dark", Boolean.toString(dark));
        Files.createDirectories(settings);
        try (Writer writer = Files.newBufferedWriter(settings.resolve(FILE))) {
            kept.store(writer, null);
        }
    }
}
