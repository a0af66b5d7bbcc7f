package org.duizhao.export;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What an office file says of itself. */
public final class FileProperties {

    private static final String CREATOR = "对照 duizhao";

    private FileProperties() {
    }

    /**
     * Writes title, subject, language, who made it and by which program. When is what the settings say, see {@link StableZip#copy(byte[],
     * java.io.OutputStream, java.time.LocalDate)}.
     *
     * @param subject such as 安全生产工作; may be empty
     */
    public static void write(POIXMLProperties properties, String title, String subject, ExportSettings settings) {
        CoreProperties core = properties.getCoreProperties();
        write(core, title);
        core.setSubjectProperty(subject);
        if (settings.head().compiler() != null) {
            core.setCreator(settings.head().compiler());
        }
        core.getUnderlyingProperties().setLanguageProperty(settings.locale().toLanguageTag());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(CREATOR);
        core.setModified(core.getUnderlyingProperties().getCreatedProperty());
    }

    /** Writes the title and by which program the file was made; never when, so that the same comparison gives the same bytes. */
    public static void write(CoreProperties properties, String title) {
        properties.setTitle(title);
        properties.setCreator(CREATOR);
    }
}
