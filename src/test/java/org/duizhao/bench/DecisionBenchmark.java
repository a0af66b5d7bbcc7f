package org.duizhao.bench;

import org.duizhao.align.Alignment;
import org.duizhao.align.Strictness;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Stamp;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.KeptNotes;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.journal.ProjectStep;
import org.duizhao.workbench.user.ProgramFolders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A project with many decisions: how long it takes to open it with all of them, to make one more, to undo it, and to tell what holds for twelve
 * ticked notices. Every place is written as the window writes it; every tenth decision is a note, every fifth keeps two sentences apart.
 */
public final class DecisionBenchmark {

    private static final int NOTICES = 300;
    private static final int TICKED = 12;
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 9;
    /** So many of the next notices have sentences that belong to one notice's. */
    private static final int NEIGHBOURS = 5;

    private DecisionBenchmark() {
    }

    /** @param arguments how many decisions; 100,000 where none is said */
    public static void main(String[] arguments) throws Exception {
        int wanted = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path place = Files.createTempDirectory("duizhao-bench");
        try {
            ProgramFolders folders = ProgramFolders.of(Map.of(), place.resolve("home"));
            Path file = place.resolve("bench.duizhao");
            Workbench workbench = new Workbench();
            fill(file, folders, workbench, place.resolve("notices"), wanted);
            Report.line("decisions: %,d of %,d notices, a file of %,d MB", wanted, NOTICES, Files.size(file) / 1_000_000);
            measure(file, folders, workbench);
        } finally {
            Report.delete(place);
        }
    }

    private static void fill(Path file, ProgramFolders folders, Workbench workbench, Path folder, int wanted) throws Exception {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < NOTICES; i++) {
            files.add(Files.writeString(folder.resolve(String.format("%05d.txt", i)), NoticeGenerator.notice(i)));
        }
        try (Project project = Project.open(file, folders, workbench)) {
            project.add(files, Progress.NONE, event -> { });
            List<Notice> notices = project.notices(sorted(project).stream().map(NoticeSummary::id).toList());
            List<List<Anchor>> places = notices.stream().map(DecisionBenchmark::places).toList();
            List<Decision> batch = new ArrayList<>();
            for (int i = 0; i < wanted; i++) {
                batch.add(decision(i, places));
                if (batch.size() == BATCH || i == wanted - 1) {
                    project.decide(batch, Set.of());
                    batch.clear();
                }
            }
        }
    }

    private static List<Anchor> places(Notice notice) {
        List<Anchor> places = new ArrayList<>();
        for (Measure measure : notice.measures()) {
            places.add(Anchor.of(notice, measure, List.of()));
        }
        return places;
    }

    /** Of neighbouring notices: sentences of one number belong together, those of others are kept apart. */
    private static Decision decision(int number, List<List<Anchor>> places) {
        Stamp stamp = new Stamp("decision " + number, number % 2 == 0 ? "李明" : "王芳", Instant.ofEpochMilli(1_700_000_000_000L + number));
        int round = number / places.size();
        List<Anchor> here = places.get(number % places.size());
        List<Anchor> there = places.get((number + 1 + round / here.size() % NEIGHBOURS) % places.size());
        int sentence = round % here.size();
        boolean apart = number % 5 == 1;
        Anchor other = there.get((sentence + (apart ? there.size() / 2 : 0)) % there.size());
        return number % 10 == 0 ? new Noted(stamp, here.get(sentence), "第" + number + "条备注")
                : apart ? new Apart(stamp, here.get(sentence), other) : new Together(stamp, here.get(sentence), other);
    }

    private static List<NoticeSummary> sorted(Project project) throws LibraryProblem {
        return project.summaries().stream().sorted(Comparator.comparing(NoticeSummary::file)).toList();
    }

    private static void measure(Path file, ProgramFolders folders, Workbench workbench) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Cost[] opening = new Cost[2];
            opening[0] = Cost.of(() -> Project.open(file, folders, workbench).close());
            try (Project project = Project.open(file, folders, workbench)) {
                opening[1] = Cost.of(project::decisions);
                List<Notice> ticked = project.notices(sorted(project).subList(0, TICKED).stream().map(NoticeSummary::id).toList());
                Stamp stamp = new Stamp("one more " + round, "李明", Instant.now());
                ProjectStep step = new ProjectStep.Deciding("NOTE", List.of(new Noted(stamp, Anchor.of(ticked.get(0), ticked.get(0).measures().get(0), List.of()), "注")), List.of());
                Cost made = Cost.of(() -> step.make(project));
                Cost undone = Cost.of(() -> step.unmake(project));
                Cost holding = Cost.of(() -> project.decisions().of(ticked));
                Cost notes = Cost.of(() -> KeptNotes.in(project));
                Report.line("round %d, of processors: opening the project %.0f ms, reading the decisions %.0f ms; one more %.1f ms, undone %.1f ms; what holds for %d notices %.1f ms; all notes %.0f ms",
                        round, opening[0].processor() * 1e3, opening[1].processor() * 1e3, made.processor() * 1e3, undone.processor() * 1e3, TICKED, holding.processor() * 1e3, notes.processor() * 1e3);
            }
        }
        try (Project project = Project.open(file, folders, workbench)) {
            List<String> ids = sorted(project).subList(0, TICKED).stream().map(NoticeSummary::id).toList();
            Alignment alignment = project.rows().alignment(ids, Progress.NONE);
            Alignment plain = alignment.with(List.of());
            for (int round = 0; round < 3; round++) {
                Cost settled = Cost.of(() -> project.rows().settled(alignment).comparison(Strictness.BALANCED));
                Cost without = Cost.of(() -> plain.comparison(Strictness.BALANCED));
                Report.line("of processors: rows of %d notices with what is decided of them %.0f ms, without %.0f ms; orphans looked for %.0f ms", TICKED, settled.processor() * 1e3,
                        without.processor() * 1e3, Cost.of(() -> project.rows().orphans(alignment)).processor() * 1e3);
            }
        }
    }
}
