package org.duizhao.dist;

import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes, for the system that it runs on, the program as it is handed over: a folder that starts without a JDK, portable by the folder {@code data} in it, and
 * the system's installer where its tools are at hand.
 */
public final class BuildProgram {

    private static final String ARCHIVE = "duizhao.jsa";
    private static final String DATA = "data";

    private BuildProgram() {
    }

    /** @param arguments the project's folder, the jar with all libraries, the folder to make it in, the version */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        Path target = Path.of(arguments[2]).toAbsolutePath();
        Tools.delete(target);
        Path work = Files.createDirectories(target.resolve("work"));
        TargetSystem system = TargetSystem.here();
        List<Path> javafx = javafx();
        Path beside = work.resolve("beside");
        ProgramModule program = ProgramModule.unpack(Path.of(arguments[1]), javafx, system, work.resolve("module"), beside);
        sayWhatIsMissing(beside);
        program.describe(classPath(), together(javafx, work.resolve("javafx")));
        Path runtime = work.resolve("runtime");
        LinkedRuntime.link(program, javafx, work, runtime);
        List<String> options = windowOptions(project.resolve("pom.xml"));
        new ClassArchive(runtime, with(options, beside.toString()), work).make(project, beside.resolve(ARCHIVE));
        LinkedRuntime.withoutTools(runtime);
        Packaging packaging = new Packaging(system, arguments[3], IconFiles.write(system, work), work.resolve("packaging"));
        List<String> launched = new ArrayList<>(with(options, "$APPDIR"));
        launched.addAll(List.of("-XX:SharedArchiveFile=$APPDIR/" + ARCHIVE, "-Dduizhao.beside=$ROOTDIR/" + DATA));
        Path image = packaging.image(runtime, beside, launched, target);
        if (packaging.canInstall()) {
            packaging.installer(image, target);
        } else {
            System.out.println("no installer: " + packaging.missing());
        }
        Files.createDirectories(image.resolve(DATA));
        Tools.delete(work);
        System.out.printf("%s: %d MB%n", image, Tools.size(image) >> 20);
    }

    /** The options that the window is tuned with, and where native libraries lie. */
    private static List<String> with(List<String> options, String beside) {
        return Stream.concat(options.stream(), Stream.of("-Dduizhao.natives=" + beside, "-Dorg.sqlite.lib.path=" + beside)).toList();
    }

    /** They stand in the pom once, where the window is run from. */
    private static List<String> windowOptions(Path pom) throws IOException {
        try {
            NodeList options = (NodeList) XPathFactory.newInstance().newXPath().evaluate("//plugin[artifactId='javafx-maven-plugin']//option",
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile()), XPathConstants.NODESET);
            return IntStream.range(0, options.getLength()).mapToObj(i -> options.item(i).getTextContent().strip()).toList();
        } catch (XPathExpressionException | ParserConfigurationException | SAXException e) {
            throw new IOException(pom.toString(), e);
        }
    }

    private static void sayWhatIsMissing(Path natives) {
        if (!Files.exists(natives.resolve(System.mapLibraryName("onnxruntime")))) {
            System.out.println("no ONNX Runtime for this system: the program compares by words alone and reads no pictures");
        }
        if (!Files.exists(natives.resolve(System.mapLibraryName("sqlitejdbc")))) {
            System.out.println("no SQLite for this system: the program keeps no projects");
        }
    }

    /** The jars of JavaFX that this very program runs with: those of this system. */
    private static List<Path> javafx() throws IOException, ClassNotFoundException {
        List<Path> jars = new ArrayList<>();
        for (String type : List.of("javafx.beans.Observable", "javafx.scene.Node", "javafx.scene.control.Control", "javafx.fxml.FXMLLoader")) {
            try {
                jars.add(Path.of(Class.forName(type, false, BuildProgram.class.getClassLoader()).getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
        return jars;
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
    }

    private static Path together(List<Path> jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path jar : jars) {
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }
        return folder;
    }
}
