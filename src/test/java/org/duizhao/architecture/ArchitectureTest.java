package org.duizhao.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The program keeps the rules of the house, and each rule fails where it is broken. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(House.ROOT);

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        return HouseRules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedViolationBreaks(@TempDir Path folder) throws IOException {
        Map<String, PlantedViolation> planted = violations();
        PlantedViolation.compile(planted.values(), folder);
        Map<String, ArchRule> rules = HouseRules.all();
        return planted.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(),
                () -> assertTrue(rules.get(one.getKey()).evaluate(one.getValue().imported(folder)).hasViolation(), one.getValue().toString())));
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        assertEquals(HouseRules.all().keySet(), violations().keySet());
    }

    @Test
    void filesAreShort() throws IOException {
        List<Long> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java") && !path.endsWith("package-info.java")).toList()) {
                try (Stream<String> text = Files.lines(file)) {
                    lines.add(text.count());
                }
            }
        }
        lines.sort(null);
        assertTrue(lines.get(lines.size() / 2) <= 70, "median " + lines.get(lines.size() / 2));
        assertTrue(lines.get(lines.size() * 9 / 10) <= 190, "nine of ten " + lines.get(lines.size() * 9 / 10));
        assertTrue(lines.get(lines.size() - 1) <= 300, "longest " + lines.get(lines.size() - 1));
    }

    /** One name, one thing: whoever reads a type's name anywhere knows which is meant. */
    @Test
    void noTwoTypesShareAName() {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        PROGRAM.stream().filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName).filter(name -> !seen.add(name)).forEach(twice::add);
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> silent = PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        silent.removeIf(name -> Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")));
        assertEquals(Set.of(), silent);
    }

    /** One for each rule, by the rule's name. */
    private static Map<String, PlantedViolation> violations() {
        Planting planting = new Planting();
        Map<String, List<String>> rooms = House.rooms();
        planting.add("every package stands in the table", "cellar", "");
        rooms.forEach((room, allowed) -> {
            String other = rooms.keySet().stream().filter(name -> !name.equals(room) && !allowed.contains(name)).findFirst().orElseThrow();
            planting.add(room + " uses only what the table allows", room, aPublicTypeOf(other) + " used;");
            allowed.forEach(one -> planting.add(room + " has use for " + one, room, ""));
        });
        House.libraries().forEach(library ->
                planting.add(library.packages() + " is known to its owner only", "notice", library.example() + " used;"));
        planting.addAmongOthers("no circle of packages", "notice", "org.duizhao.read.SourceText used;");
        planting.addAmongOthers("no circle of sub-packages", "export.table", "org.duizhao.export.word.DocxExporter used;");
        planting.addAmongOthers("no circle of sub-packages below these", "desktop.desk.project", "org.duizhao.desktop.desk.Desk used;");
        planting.add("view-models know no scene", "desktop.shell", "javafx.scene.control.Label label;");
        planting.add("no static state", "notice", "static int count;");
        planting.add("only the doors print", "align", "void print() { System.out.println(); }");
        planting.add("no more than six parameters", "notice", "void call(int a, int b, int c, int d, int e, int f, int g) { }");
        return planting.planted;
    }

    private static final class Planting {

        private final Map<String, PlantedViolation> planted = new LinkedHashMap<>();

        void add(String rule, String room, String body) {
            planted.put(rule, new PlantedViolation(room, name(), body, false));
        }

        void addAmongOthers(String rule, String room, String body) {
            planted.put(rule, new PlantedViolation(room, name(), body, true));
        }

        /** A view-model by its name, for the rule of view-models. */
        private String name() {
            return "Planted" + planted.size() + "ViewModel";
        }
    }

    private static String aPublicTypeOf(String room) {
        return PROGRAM.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isNestedClass() && !type.isAnnotation())
                .filter(type -> stands(type.getPackageName(), room)).map(JavaClass::getName).sorted().findFirst().orElseThrow();
    }

    private static boolean stands(String packageName, String room) {
        return room.equals(House.DOOR) ? packageName.equals(House.ROOT) : (packageName + ".").startsWith(House.ROOT + "." + room + ".");
    }
}
