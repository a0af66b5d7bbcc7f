package org.duizhao.export;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What an office file says of itself. */
public final class FileProperties {

    private static final String CREATOR = "对照 duizhao";

    private FileProperties() {
    }

    /** Writes the title and by which program the file was made; never when, so that the same comparison gives the same bytes. */
    public static void write(CoreProperties properties, String title) {
        properties.setTitle(title);
        properties.setCreator(CREATOR);
    }
}
