package org.duizhao.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.desktop.help.HelpPage.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the help: in both languages, with their pictures, and true of the libraries. */
class HelpPageTest {

    /** By which the page calls a library of the build. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("javafx", "OpenJFX"), Map.entry("atlantafx-base", "AtlantaFX"), Map.entry("hanlp", "HanLP"),
            Map.entry("lucene", "Lucene"), Map.entry("poi", "Apache POI"), Map.entry("pdfbox", "PDFBox"), Map.entry("ofdrw", "ofdrw"), Map.entry("jsoup", "jsoup"),
            Map.entry("commons-compress", "Commons Compress"), Map.entry("juniversalchardet", "juniversalchardet"), Map.entry("java-diff-utils", "java-diff-utils"),
            Map.entry("jackson", "Jackson"), Map.entry("onnxruntime", "ONNX Runtime"), Map.entry("rapidocr", "RapidOCR"), Map.entry("boofcv", "BoofCV"),
            Map.entry("sqlite-jdbc", "SQLite"), Map.entry("picocli", "picocli"), Map.entry("log4j", "Log4j"), Map.entry("slf4j", "SLF4J"));
    private static final Pattern DEPENDENCY = Pattern.compile("<artifactId>([^<]+)</artifactId><version>");

    static Stream<String> names() {
        return HelpPage.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageHasTheSamePartsInBothLanguagesAndItsPicturesAreThere(String name) {
        HelpPage chinese = HelpPage.read(name, Locale.SIMPLIFIED_CHINESE);
        HelpPage english = HelpPage.read(name, Locale.ENGLISH);
        assertEquals(shape(chinese), shape(english));
        assertFalse(english.title().codePoints().anyMatch(Character::isIdeographic), english.title());
        chinese.parts().stream().filter(Part.Picture.class::isInstance).map(part -> ((Part.Picture) part).file())
                .forEach(file -> assertNotNull(HelpPage.class.getResource(file), file));
    }

    @Test
    void everyLibraryOfTheBuildIsNamedWithItsLicence() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<List<String>> lines = HelpPage.read("about", Locale.ENGLISH).parts().stream().filter(Part.Line.class::isInstance)
                .map(part -> ((Part.Line) part).cells()).toList();
        String named = lines.stream().map(line -> line.get(0)).collect(Collectors.joining("|"));
        Matcher dependency = DEPENDENCY.matcher(pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("<!-- tests -->")));
        int found = 0;
        while (dependency.find()) {
            String artifact = dependency.group(1);
            String name = NAMES.entrySet().stream().filter(known -> artifact.startsWith(known.getKey())).map(Map.Entry::getValue).findFirst().orElse(artifact);
            assertTrue(named.contains(name), artifact + " is missing in the list of licences");
            found++;
        }
        assertTrue(found > 15, "the dependencies were found: " + found);
        assertTrue(lines.stream().allMatch(line -> line.size() == 2 && !line.get(1).isBlank()));
    }

    @Test
    void theVersionIsTheBuilds() {
        assertTrue(ProgramVersion.read().matches("对照 duizhao \\d.* · Java \\d.*"), ProgramVersion.read());
    }

    private static List<String> shape(HelpPage page) {
        return page.parts().stream().map(part -> part instanceof Part.Line line ? "Line " + line.cells().size() : part.getClass().getSimpleName()).toList();
    }
}
