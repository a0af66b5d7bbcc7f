package org.duizhao.workbench.importing;

import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision.Noted;
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

/**
 * A program that imports, decides, copies and exports until it is killed. It says on standard output what it is about to do
 * ({@code will OPERATION VALUE}) and what was reported to it as done ({@code done OPERATION VALUE}).
 */
final class Victim {

    /** Lines of an export, all alike. */
    static final int LINES = 20_000;

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
        step("export", Integer.toString(i), () -> export(i));
        step("copy", Integer.toString(i), () -> library.copyTo(files.copy()));
        if (mine.size() > 1) {
            step("remove", mine.remove(), () -> remove(id));
            step("restore", id, () -> restore(id));
            step("remove", id, () -> remove(id));
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

    /** Writes two notes, on a sentence and on the notice, and takes the two before back: all or none. */
    private void judge(String id, int number) throws LibraryProblem {
        Notice notice = library.document(id).orElseThrow().notice();
        Anchor place = Anchor.of(notice, notice.measures().get(0), List.of());
        Instant now = Instant.ofEpochMilli(number);
        List<Noted> pair = List.of(new Noted(new Stamp("a" + number, "甲", now), place, Integer.toString(number)),
                new Noted(new Stamp("b" + number, "甲", now), Anchor.whole(id), NoteSubject.NOTICE, Integer.toString(number)));
        library.decide(pair, library.decisions().all().stream().map(decision -> decision.stamp().id()).collect(Collectors.toSet()));
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
