package org.duizhao.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** Who tries an example on the samples sees what it is for. */
class ShippedExamplesTest {

    @Test
    void everyExampleFindsSomethingInTheSamples() throws Exception {
        Desk desk = new Desk(Project.unsaved(new Workbench()), new TaskRunner(Runnable::run, Runnable::run));
        desk.add(List.of(Path.of("samples")));
        SearchPages pages = new SearchPages(desk.projectProperty().get(), desk.notices());
        List<String> idle = new ArrayList<>();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (String example : Arrays.stream(Phrases.in(locale).say("search.examples").split("\\|")).map(line -> line.split("=>")[0].strip()).toList()) {
                if (pages.find(example, 10).measures() == 0) {
                    idle.add(example);
                }
            }
        }
        assertEquals(List.of(), idle);
    }
}
