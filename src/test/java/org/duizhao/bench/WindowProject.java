package org.duizhao.bench;

import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.user.ProgramFolders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a project of generated notices for the window to be measured with. */
public final class WindowProject {

    private static final int TICKED = 12;

    private WindowProject() {
    }

    /** @param arguments how many notices, and the project file, which must not be there yet; its first twelve notices are ticked */
    public static void main(String[] arguments) throws Exception {
        int notices = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("duizhao-bench");
        try (Project project = Project.open(Path.of(arguments[1]), ProgramFolders.ofThisUser(), new Workbench())) {
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < notices; i++) {
                files.add(Files.writeString(folder.resolve(String.format("%05d.txt", i)), NoticeGenerator.notice(i)));
            }
            project.add(files, Progress.NONE, event -> { });
            project.tick(project.summaries().stream().sorted(Comparator.comparing(NoticeSummary::file)).limit(TICKED)
                    .map(NoticeSummary::id).collect(Collectors.toSet()));
        } finally {
            Report.delete(folder);
        }
    }
}
