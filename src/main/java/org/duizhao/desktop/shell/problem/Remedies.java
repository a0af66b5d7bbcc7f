package org.duizhao.desktop.shell.problem;

import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.file.Projects;
import org.duizhao.library.entry.LibraryProblem.Reason;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be done at once about the things that the bar lists. */
final class Remedies {

    /** What damage of the file makes of it; a damaged head looks like that of another program, or of a newer one. */
    private static final Set<Reason> LOST = EnumSet.of(Reason.DAMAGED, Reason.NOT_A_PROJECT, Reason.NEWER_VERSION);

    private final Desk desk;
    private final Projects projects;
    private final Phrases phrases;
    private final DateTimeFormatter time;

    Remedies(Desk desk, Projects projects, Phrases phrases) {
        this.desk = desk;
        this.projects = projects;
        this.phrases = phrases;
        this.time = DateTimeFormatter.ofPattern(phrases.say("version.time"), phrases.locale()).withZone(ZoneId.systemDefault());
    }

    /**
     * One of them.
     *
     * @param name what its button says
     */
    record Remedy(String name, Runnable action) {
    }

    /** In the order of their buttons; none where a person can only read of it. */
    List<Remedy> of(Problem problem) {
        if (problem instanceof Problem.NotRead failed) {
            return List.of(remedy("problem.again", () -> desk.addAgain(List.of(failed.file()))), remedy("problem.leaveOut", () -> desk.problems().remove(failed)));
        }
        if (problem instanceof Problem.NotFound missed) {
            return List.of(remedy("problem.again", () -> desk.findAgain(missed.id())), remedy("problem.leaveOut", () -> {
                desk.problems().remove(missed);
                desk.remove(List.of(missed.id()));
            }));
        }
        if (problem instanceof Problem.OtherVersion other) {
            Remedy keep = remedy(other.group().members().size() > 2 ? "version.keepAll" : "version.keepBoth", () -> desk.versions().keepAll(other.group()));
            return other.group().newest().isEmpty() ? List.of(keep)
                    : List.of(remedy("version.replace", () -> desk.versions().replace(other.group())), keep);
        }
        if (problem instanceof Problem.SeveralParts several) {
            return List.of(new Remedy(phrases.say("problem.divide", several.parts()), () -> {
                desk.problems().remove(several);
                desk.divide(several.id());
            }));
        }
        if (problem instanceof Problem.Bare bare) {
            return List.of(remedy("problem.bare.compare", () -> {
                desk.problems().remove(bare);
                desk.tick(List.of(bare.id()), true);
            }));
        }
        return problem instanceof Problem.NotKept notKept && LOST.contains(notKept.cause().reason()) ? goodCopy(notKept) : List.of();
    }

    private List<Remedy> goodCopy(Problem.NotKept damaged) {
        Path file = Path.of(damaged.cause().file());
        return projects.goodCopy(file).map(made -> new Remedy(phrases.say("problem.goodCopy", time.format(made)), () -> {
            desk.problems().remove(damaged);
            projects.openGoodCopy(file);
        })).stream().toList();
    }

    /** The files that could not be read, each once. */
    List<Path> unread() {
        return desk.problems().stream().filter(Problem.NotRead.class::isInstance).map(problem -> ((Problem.NotRead) problem).file()).distinct().toList();
    }

    private Remedy remedy(String key, Runnable action) {
        return new Remedy(phrases.say(key), action);
    }
}
