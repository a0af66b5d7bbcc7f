package org.duizhao.desktop;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What is shown can be tested without a screen. */
class ViewModelTest {

    @Test
    void viewModelsAndTheDeskKnowNoControls() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").or().resideInAnyPackage("..desktop.desk..", "..desktop.task..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .because("they are tested without a screen")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.duizhao.desktop"));
    }
}
