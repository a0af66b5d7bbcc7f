package org.duizhao.workbench.importing;

import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.Side;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Stamp;
import org.duizhao.export.ExportFile;
import org.duizhao.export.ExportOutcome;
import org.duizhao.library.Library;
import org.duizhao.library.NetworkLibrary;
import org.duizhao.library.entry.ChosenNotices;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.search.SearchCache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that imports, decides, copies and exports until it is killed. It says on standard output what it is about to do
 * ({@code will OPERATION VALUE}) and what was reported to it as done ({@code done OPERATION VALUE}).
 */
final class Victim {

    /** Lines of an export, all alike. */
    static final int LINES = 20_000;
    private static final int KINDS = 6;
    private static final int ROUNDS_PER_EMPTYING = 3;

    private final VictimFiles files;
    private final Library library;
    private final SearchCache search;
    private final Deque<String> mine = new ArrayDeque<>();

    private Victim(VictimFiles files, Library library, SearchCache search) {
        this.files = files;
        this.library = library;
        this.search = search;
    }

    /** @param arguments the root folder, the folder of notices, "log" or "rollback", the number from which decisions are counted */
    public static void main(String[] arguments) throws Exception {
        VictimFiles files = new VictimFiles(Path.of(arguments[0]), Path.of(arguments[1]));
        boolean rollback = arguments[2].equals("rollback");
        try (Library library = rollback ? NetworkLibrary.open(files.project()) : Library.open(files.project());
                SearchCache search = new SearchCache(library, files.index(), VictimFiles::searchable)) {
            if (library.readOnly()) {
                throw new IllegalStateException("a killed program's lock is an obstacle");
            }
            search.catchUp(Progress.NONE);
            Victim victim = new Victim(files, library, search);
            victim.bringIn();
            for (int i = Integer.parseInt(arguments[3]); ; i++) {
                victim.decide(i);
            }
        }
    }

    private void bringIn() throws LibraryProblem, IOException {
        new ProjectImport(new PlainTextReader(), VictimFiles::notice, library, search, 2)
                .run(List.of(files.notices()), Progress.NONE, event -> {
                    if (event instanceof ImportEvent.Stored stored) {
                        say("done store " + stored.notice().id());
                        mine.add(stored.notice().id());
                    }
                });
    }

    private interface Step {
        void run() throws LibraryProblem, IOException;
    }

    private void decide(int i) throws LibraryProblem, IOException {
        String id = mine.element();
        String last = mine.getLast();
        step("set", Integer.toString(i), () -> library.set("decision", Integer.toString(i)));
        step("tick", i % 2 == 0 ? last : "", () -> library.tick(i % 2 == 0 ? Set.of(last) : Set.of()));
        step("takeBack", id + " " + i, () -> takeBack(id, new SourceRange(i, i + 1)));
        step("judge", Integer.toString(i), () -> judge(id, i));
        undo(i);
        step("export", Integer.toString(i), () -> export(i));
        step("copy", Integer.toString(i), () -> library.copyTo(files.copy()));
        if (mine.size() > 1) {
            step("remove", mine.remove(), () -> remove(id));
            step("restore", id, () -> restore(id));
            step("remove", id, () -> remove(id));
            if (i % ROUNDS_PER_EMPTYING == 0) {
                // what was decided of what is in the bin goes with it
                step("judge", "", library::emptyBin);
            }
        }
    }

    private static void step(String operation, String value, Step step) throws LibraryProblem, IOException {
        say("will " + operation + " " + value);
        step.run();
        say("done " + operation + " " + value);
    }

    private void takeBack(String id, SourceRange repair) throws LibraryProblem, IOException {
        StoredDocument document = library.document(id).orElseThrow();
        library.storeAnew(document, Set.of(repair));
        search.catchUp(Progress.NONE);
    }

    private void remove(String id) throws LibraryProblem, IOException {
        library.remove(List.of(id));
        search.catchUp(Progress.NONE);
    }

    private void restore(String id) throws LibraryProblem, IOException {
        library.restore(Set.of(id), new ChosenNotices(Set.of(), Optional.empty()));
        search.catchUp(Progress.NONE);
    }

    /** Makes two decisions, in each round of another kind, and takes the two before back: all or none. */
    private void judge(String id, int number) throws LibraryProblem {
        Notice notice = library.document(id).orElseThrow().notice();
        List<Decision> pair = Stream.of("a", "b").map(half -> decision(new Stamp(half + number, "甲", Instant.ofEpochMilli(number)), notice, number, half.equals("b"))).toList();
        library.decide(pair, ids(library.decisions().all()));
    }

    /** Undoes the two decisions and makes them again. */
    private void undo(int number) throws LibraryProblem, IOException {
        List<Decision> pair = library.decisions().all();
        step("judge", "", () -> library.decide(List.of(), ids(pair)));
        step("judge", Integer.toString(number), () -> library.decide(pair, Set.of()));
    }

    private static Set<String> ids(List<Decision> decisions) {
        return decisions.stream().map(decision -> decision.stamp().id()).collect(Collectors.toSet());
    }

    private static Decision decision(Stamp stamp, Notice notice, int number, boolean ofNotice) {
        Anchor one = Anchor.of(notice, notice.measures().get(0), List.of());
        Anchor other = Anchor.of(notice, notice.measures().get(1), List.of());
        return switch (number % KINDS) {
            case 0 -> ofNotice ? new Noted(stamp, Anchor.whole(notice.id()), NoteSubject.NOTICE, Integer.toString(number)) : new Noted(stamp, one, Integer.toString(number));
            case 1 -> new Together(stamp, one, other);
            case 2 -> new Apart(stamp, one, other);
            case 3 -> new Renamed(stamp, one, "第" + number + "项");
            case 4 -> new Filed(stamp, one, "责任", "会议" + number);
            default -> new Ordered(stamp, one, other, Side.AFTER);
        };
    }

    private void export(int number) {
        ExportOutcome outcome = ExportFile.write(files.export(), true, target -> lines(target, number));
        if (!(outcome instanceof ExportOutcome.Written)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static void lines(OutputStream target, int number) throws IOException {
        byte[] line = (number + "\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < LINES; i++) {
            target.write(line);
        }
    }

    private static void say(String line) {
        System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
