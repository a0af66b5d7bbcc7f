package org.duizhao.bench;

import org.duizhao.align.Alignment;
import org.duizhao.align.Comparison;
import org.duizhao.align.Strictness;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Stamp;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.journal.ChangeJournal;
import org.duizhao.workbench.journal.ProjectStep;
import org.duizhao.workbench.user.ProgramFolders;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One process that imports, removes, compares, decides, undoes, searches and exports without end, as a window does that is never closed. What it holds
 * of the machine must be at the end what it was after ten minutes.
 */
public final class Soak {

    private static final int NOTICES = 12;
    private static final int COMPARED = 4;
    private static final double MINUTE = 60;

    private final Workbench workbench = new Workbench();
    private final Path folder;
    private int round;

    private Soak(Path folder) {
        this.folder = folder;
    }

    /** @param arguments how many minutes; figures are printed each fifth of a minute of the first, then each minute */
    public static void main(String[] arguments) throws Exception {
        double minutes = Double.parseDouble(arguments[0]);
        Path folder = Files.createTempDirectory("duizhao-soak");
        try {
            new Soak(folder).run(minutes);
        } finally {
            Report.delete(folder);
        }
    }

    private void run(double minutes) throws Exception {
        Instant start = Instant.now();
        double told = 0;
        for (double now = 0; now < minutes; now = Duration.between(start, Instant.now()).toMillis() / MINUTE / 1000) {
            session();
            if (now >= told) {
                tell(now);
                told = now + 1;
            }
        }
        tell(minutes);
    }

    /** A project opened, worked on and closed, as on one afternoon. */
    private void session() throws Exception {
        ProgramFolders folders = new ProgramFolders(folder.resolve("settings"), folder.resolve("caches"), folder.resolve("projects"));
        Path file = folder.resolve("soak" + round % 3 + ".duizhao");
        try (Project project = Project.open(file, folders, workbench)) {
            project.catchUp(Progress.NONE);
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < NOTICES; i++) {
                files.add(Files.writeString(folder.resolve(String.format("%05d.txt", i)), NoticeGenerator.notice(round * NOTICES + i)));
            }
            project.add(files, Progress.NONE, event -> { });
            Set<String> ids = project.summaries().stream().map(NoticeSummary::id).limit(COMPARED).collect(Collectors.toSet());
            project.tick(ids);
            Comparison comparison = decided(project, ids);
            export(comparison);
            project.search("“五到位” OR 频次≥12", 100);
            ChangeJournal journal = ChangeJournal.EMPTY;
            ProjectStep removal = new ProjectStep.Removal(ids, project.choice());
            removal.make(project);
            journal = journal.with(removal);
            removal.unmake(project);
            journal.back();
            project.remove(project.summaries().stream().map(NoticeSummary::id).toList());
            project.emptyBin();
        }
        round++;
    }

    /** Rows with two decisions, one of which is taken back. */
    private static Comparison decided(Project project, Set<String> ids) throws Exception {
        Alignment alignment = project.rows().alignment(ids, Progress.NONE);
        Notice notice = alignment.notices().get(0);
        Anchor place = Anchor.of(notice, notice.measures().get(0), List.of());
        Decision mark = new Decision.Marked(new Stamp(UUID.randomUUID().toString(), "soak", Instant.now()), place, Decision.RowMark.SIGNED_OFF);
        ProjectStep step = new ProjectStep.Deciding("check", List.of(mark), List.of());
        step.make(project);
        step.unmake(project);
        step.make(project);
        return project.rows().settled(alignment).comparison(Strictness.BALANCED);
    }

    private void export(Comparison comparison) throws Exception {
        for (ExportFormat format : ExportFormat.values()) {
            workbench.exporters().of(format, List.of()).write(comparison, new ExportSettings(null, null, true, Locale.CHINA), new ByteArrayOutputStream());
        }
    }

    private void tell(double minutes) throws Exception {
        try (Stream<Path> handles = Files.isDirectory(Path.of("/proc/self/fd")) ? Files.list(Path.of("/proc/self/fd")) : Stream.empty()) {
            System.out.printf(Locale.ROOT, "%.1f min  %d rounds  %.0f MB live  %d handles  %d threads%n", minutes, round, Memory.live(), handles.count(),
                    Thread.getAllStackTraces().size());
        }
    }
}
