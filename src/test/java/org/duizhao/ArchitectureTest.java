package org.duizhao;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The arrows of the design: data goes one way, and each package knows only the ones before it. */
class ArchitectureTest {

    private static final String ROOT = "org.duizhao.";
    private static final List<String> STAGES = List.of("resource", "notice", "chinese", "progress", "language", "read", "repair", "parse", "extract", "topic",
            "index", "align", "change", "export", "library", "workbench");

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.duizhao");

    @TestFactory
    Stream<DynamicTest> aStageKnowsOnlyTheStagesBeforeIt() {
        return STAGES.stream().map(stage -> DynamicTest.dynamicTest(stage, () -> knowsNothingAfter(stage).check(PROGRAM)));
    }

    @Test
    void onlyTheDesktopUsesJavaFx() {
        noClasses().that().resideOutsideOfPackage(ROOT + "desktop..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..")
                .because("the core must run where there is no window").check(PROGRAM);
    }

    @Test
    void onlyTheDoorsPrint() {
        noClasses().that().resideOutsideOfPackages(ROOT + "cli..", "org.duizhao")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("standard output carries the JSON").check(PROGRAM);
    }

    @Test
    void theCommandLineAndTheWindowDoNotKnowEachOther() {
        noClasses().that().resideInAPackage(ROOT + "cli..").should().dependOnClassesThat().resideInAPackage(ROOT + "desktop..")
                .because("they are two doors to the same rooms").check(PROGRAM);
    }

    @Test
    void aRuleFailsWhereAnArrowPointsBackwards() {
        ArchRule planted = noClasses().that().resideInAPackage(ROOT + "repair..")
                .should().dependOnClassesThat().resideInAPackage(ROOT + "notice..");
        assertThrows(AssertionError.class, () -> planted.check(PROGRAM), "repair does use notice, so the rule must fail");
    }

    private static ArchRule knowsNothingAfter(String stage) {
        List<String> later = new ArrayList<>(STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size()));
        later.addAll(List.of("cli", "desktop"));
        String[] forbidden = later.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(ROOT + stage + "..")
                .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                .because("data goes one way, and " + stage + " comes before " + String.join(", ", later));
    }
}
