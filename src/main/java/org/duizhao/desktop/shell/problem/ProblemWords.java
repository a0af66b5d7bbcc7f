package org.duizhao.desktop.shell.problem;

import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.parts.Phrases;

import java.util.List;
import java.util.stream.Collectors;

/** What the window says of problems: what is wrong, and what to do. */
final class ProblemWords {

    /** More sentences in one line are not read … */
    private static final int NAMED = 3;
    /** … nor is more of each needed to know it again. */
    private static final int QUOTED = 24;

    private final Phrases phrases;
    private final VersionWords versions;

    ProblemWords(Phrases phrases) {
        this.phrases = phrases;
        this.versions = new VersionWords(phrases);
    }

    String sentence(Problem problem) {
        if (problem instanceof Problem.NotRead notRead) {
            return phrases.say("problem.notRead", notRead.cause().file(), phrases.codeWords().of(notRead.cause()));
        }
        if (problem instanceof Problem.NotFound missed) {
            return phrases.say("problem.notFound", missed.file());
        }
        if (problem instanceof Problem.Duplicate duplicate) {
            return phrases.say("problem.duplicate", duplicate.file());
        }
        if (problem instanceof Problem.SeveralParts several) {
            return phrases.say("problem.parts", several.file(), several.parts());
        }
        if (problem instanceof Problem.Bare bare) {
            return phrases.say("problem.bare", bare.file());
        }
        if (problem instanceof Problem.OnePart one) {
            return phrases.say("problem.onePart", one.file());
        }
        if (problem instanceof Problem.OtherVersion other) {
            return versions.sentence(other.group());
        }
        if (problem instanceof Problem.Orphaned orphaned) {
            return phrases.say("problem.orphaned", orphaned.sentences().size(),
                    orphaned.sentences().stream().limit(NAMED).map(ProblemWords::quoted).collect(Collectors.joining()));
        }
        if (problem instanceof Problem.NotKept notKept) {
            return phrases.say("problem.project." + notKept.cause().reason(), notKept.cause().file());
        }
        if (problem instanceof Problem.Gone gone) {
            return phrases.say("problem.gone", gone.file(), gone.opened());
        }
        if (problem instanceof Problem.TooMany many) {
            return phrases.say("problem.tooMany", many.asked(), many.atMost());
        }
        if (problem instanceof Problem.NoMeasures none) {
            return phrases.say("problem.noMeasures", none.file());
        }
        if (problem instanceof Problem.NotWritten notWritten) {
            return phrases.say("problem.notWritten", notWritten.file(), notWritten.detail());
        }
        if (problem instanceof Problem.Broken broken) {
            return broken.log().map(folder -> phrases.say("problem.broken", folder)).orElseGet(() -> phrases.say("problem.broken.noLog"));
        }
        Problem.Failed failed = (Problem.Failed) problem;
        return phrases.say("problem.failed." + failed.fault(), phrases.say(failed.nameKey()));
    }

    private static String quoted(String sentence) {
        return "“" + (sentence.length() <= QUOTED ? sentence : sentence.substring(0, QUOTED) + "…") + "”";
    }

    /** One line for the whole list. */
    String summary(List<Problem> problems) {
        long information = problems.stream().filter(Problem::information).count();
        long wrong = problems.size() - information;
        if (wrong == 0) {
            return phrases.say("problems.information", information);
        }
        return information == 0 ? phrases.say("problems.wrong", wrong) : phrases.say("problems.both", wrong, information);
    }
}
