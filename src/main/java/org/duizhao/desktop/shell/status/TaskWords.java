package org.duizhao.desktop.shell.status;

import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.task.Pace;
import org.duizhao.desktop.task.RunningTask;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the line at the foot says of work under way. */
final class TaskWords {

    private static final String SEPARATOR = " · ";
    /** In seconds. */
    private static final int MINUTE = 60;
    /** In seconds too. */
    private static final int HOUR = 60 * MINUTE;
    /** Below this many seconds a number would be gone before it is read. */
    private static final int SOON = 5;

    private final Phrases phrases;

    TaskWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(RunningTask task) {
        return of(phrases.say(task.nameKey()), task.counted(), task.stageProperty().get(), task.paceProperty().get(),
                task.pausedProperty().get());
    }

    /**
     * @param name    of the work
     * @param counted whether its pace counts notices
     * @param stage   the file it is at, or the code of what it does
     */
    String of(String name, boolean counted, String stage, Pace pace, boolean paused) {
        if (!counted || pace.total() < 2) {
            return name;
        }
        if (paused) {
            return phrases.say("pace.paused", name, pace.done(), pace.total());
        }
        if (!pace.known()) {
            return stage.contains(".") ? phrases.say("pace.file", name, pace.done(), pace.total(), stage)
                    : phrases.say("pace.so", name, pace.done(), pace.total());
        }
        return Stream.of(phrases.say("pace.under", name, pace.done(), pace.total()),
                speed(pace.perSecond()), left(pace.secondsLeft()))
                .collect(Collectors.joining(SEPARATOR));
    }

    private String speed(double perSecond) {
        return perSecond >= 1 ? phrases.say("pace.aSecond",
                perSecond >= 10 ? Math.round(perSecond) : Math.round(perSecond * 10) / 10.0)
                : phrases.say("pace.aMinute", Math.max(1, Math.round(perSecond * MINUTE)));
    }

    /** Rounded up, the more coarsely the longer it takes: what is promised should not come too late. */
    private String left(double seconds) {
        if (seconds <= SOON) {
            return phrases.say("pace.soon", SOON);
        }
        if (seconds <= MINUTE) {
            return phrases.say("pace.seconds", (long) Math.ceil(seconds / SOON) * SOON);
        }
        long minutes = (long) Math.ceil(seconds / MINUTE);
        return seconds <= HOUR ? phrases.say("pace.minutes", minutes)
                : phrases.say("pace.hours", minutes / MINUTE, minutes % MINUTE);
    }
}
