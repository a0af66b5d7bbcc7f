package org.duizhao.workbench;

import org.duizhao.workbench.user.ProgramFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProjectCatalogTest {

    private static final Workbench WORKBENCH = new Workbench();

    @TempDir
    Path home;

    private ProjectCatalog catalog;

    @BeforeEach
    void makeCatalog() {
        catalog = new ProjectCatalog(WORKBENCH, ProgramFolders.of(Map.of(), home));
    }

    @Test
    void theVeryFirstTimeAProjectIsMadeAmongTheDocuments() throws Exception {
        assertTrue(catalog.first());
        try (Project project = catalog.last()) {
            assertEquals(Optional.of(home.resolve("Documents/对照.duizhao")), project.file());
        }
        assertFalse(catalog.first());
    }

    @Test
    void theProjectThatWasOpenLastIsOpenedAgain() throws Exception {
        catalog.open(home.resolve("甲.duizhao")).close();
        catalog.open(home.resolve("乙.duizhao")).close();
        assertEquals(List.of(home.resolve("乙.duizhao"), home.resolve("甲.duizhao")), catalog.recent());
        try (Project project = catalog.last()) {
            assertEquals(Optional.of(home.resolve("乙.duizhao")), project.file());
        }
    }

    @Test
    void theLastOneThatIsGoneIsNamedAndTheOneBeforeItOpened() throws Exception {
        catalog.open(home.resolve("甲.duizhao")).close();
        catalog.open(home.resolve("乙.duizhao")).close();
        assertEquals(Optional.empty(), catalog.gone());
        Files.delete(home.resolve("乙.duizhao"));
        assertEquals(Optional.of(home.resolve("乙.duizhao")), catalog.gone());
        try (Project project = catalog.last()) {
            assertEquals(Optional.of(home.resolve("甲.duizhao")), project.file());
        }
    }

    @Test
    void aCopyHoldsTheSameAndIsTheLatest() throws Exception {
        Path file = home.resolve("副本.duizhao");
        try (Project project = catalog.open(home.resolve("甲.duizhao"))) {
            project.set("note", "一");
            try (Project copy = catalog.copy(project, file)) {
                assertEquals(Optional.of("一"), copy.setting("note"));
                copy.set("note", "二");
            }
            assertEquals(Optional.of("一"), project.setting("note"));
        }
        assertEquals(file, catalog.recent().get(0));
    }

    @Test
    void aProjectThatIsKeptNowhereIsNotRemembered() throws Exception {
        try (Project project = catalog.unsaved()) {
            assertEquals(Optional.empty(), project.file());
        }
        assertTrue(catalog.first());
    }
}
