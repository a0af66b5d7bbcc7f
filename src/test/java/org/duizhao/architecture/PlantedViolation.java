package org.duizhao.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import javax.tools.ToolProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * A class that breaks a rule of the house.
 *
 * @param room        where it stands, as in {@link House#rooms()}
 * @param name        its simple name, no other planted class has it
 * @param body        what stands between its braces
 * @param amongOthers whether it breaks the rule only together with the rest of the program
 */
record PlantedViolation(String room, String name, String body, boolean amongOthers) {

    private static final Path PROGRAM = Path.of("target", "classes", "org");

    /** Compiles all of them below this folder at once. */
    static void compile(Collection<PlantedViolation> planted, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        for (PlantedViolation one : planted) {
            Path source = folder.resolve(one.name + ".java");
            Files.writeString(source, "package " + one.packageName() + ";\nclass " + one.name + " {\n" + one.body + "\n}\n");
            arguments.add(source.toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, result, "the planted classes must compile");
    }

    /** What ArchUnit reads of it, once compiled below this folder. */
    JavaClasses imported(Path folder) {
        Path own = folder.resolve(packageName().replace('.', '/')).resolve(name + ".class");
        return new ClassFileImporter().importPaths(amongOthers ? List.of(own, PROGRAM) : List.of(own));
    }

    private String packageName() {
        return room.equals(House.DOOR) ? House.ROOT : House.ROOT + "." + room;
    }
}
