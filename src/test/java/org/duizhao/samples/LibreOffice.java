package org.duizhao.samples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice without a window, as far as it is on this machine: opens a Word document, goes through its tracked changes by the command of its own menu,
 * and saves it. A person's settings are not touched.
 *
 * @param program the executable
 * @param home    where its settings are
 */
record LibreOffice(Path program, Path home) {

    private static final String MODULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub Go(source As String, target As String, command As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              Dim none()
              document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
              dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
              dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, none())
              Dim word(0) As New com.sun.star.beans.PropertyValue
              word(0).Name = "FilterName"
              word(0).Value = "MS Word 2007 XML"
              document.storeToURL(target, word())
              document.close(True)
            End Sub
            </script:module>
            """;
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Module1"/>
            </library:library>
            """;
    private static final String LIBRARIES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
             <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
            </library:libraries>
            """;

    /** Empty where it is not on this machine. @param home a folder for its settings, which is made */
    static Optional<LibreOffice> in(Path home) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        LibreOffice office = new LibreOffice(program.get(), Files.createDirectories(home));
        // the first start lays out the settings, over what is there
        office.run("--terminate_after_init");
        Path basic = Files.createDirectories(home.resolve("user/basic/Standard"));
        Files.writeString(basic.resolve("Module1.xba"), MODULE);
        Files.writeString(basic.resolve("script.xlb"), LIBRARY);
        Files.writeString(basic.resolveSibling("script.xlc"), LIBRARIES);
        return Optional.of(office);
    }

    /** The document after a command such as AcceptAllTrackedChanges. */
    Path goneThrough(Path document, String command) throws IOException, InterruptedException {
        Path result = document.resolveSibling(command + ".docx");
        Files.deleteIfExists(result);
        String call = "macro:///Standard.Module1.Go(\"%s\",\"%s\",\"%s\")".formatted(document.toUri(), result.toUri(), command);
        run(call);
        if (!Files.exists(result)) {
            throw new IOException("LibreOffice saved nothing: " + Files.readString(home.resolve("log")));
        }
        return result;
    }

    /** The pages as they would be printed, a PDF beside the document. */
    Path printed(Path document) throws IOException, InterruptedException {
        Path result = document.resolveSibling(document.getFileName().toString().replaceFirst("\\.[a-z]+$", ".pdf"));
        Files.deleteIfExists(result);
        run("--convert-to", "pdf", "--outdir", document.getParent().toString(), document.toString());
        if (!Files.exists(result)) {
            throw new IOException("LibreOffice printed nothing: " + Files.readString(home.resolve("log")));
        }
        return result;
    }

    private void run(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-env:UserInstallation=" + home.toUri(), "--headless", "--norestore", "--nologo"));
        command.addAll(List.of(what));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("log").toFile()).start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
