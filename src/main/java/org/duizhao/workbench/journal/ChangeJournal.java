package org.duizhao.workbench.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done in a session, and what of it was undone.
 *
 * @param done   the last at the end
 * @param undone what can be made again, the next at the end
 */
public record ChangeJournal(List<ProjectStep> done, List<ProjectStep> undone) {

    public static final ChangeJournal EMPTY = new ChangeJournal(List.of(), List.of());

    public ChangeJournal {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** Something was done; what was undone before cannot be made again. */
    public ChangeJournal with(ProjectStep step) {
        return new ChangeJournal(Stream.concat(done.stream(), Stream.of(step)).toList(), List.of());
    }

    /** What would be undone next; empty where there is nothing. */
    public Optional<ProjectStep> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
    }

    /** What would be made again next; empty where there is nothing. */
    public Optional<ProjectStep> next() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(undone.size() - 1));
    }

    /** The last step was undone; the same where there is none. */
    public ChangeJournal back() {
        return done.isEmpty() ? this : new ChangeJournal(done.subList(0, done.size() - 1), moved(undone, done));
    }

    /** The next step was made again; the same where there is none. */
    public ChangeJournal forth() {
        return undone.isEmpty() ? this : new ChangeJournal(moved(done, undone), undone.subList(0, undone.size() - 1));
    }

    /** Without a step that could not be made. */
    public ChangeJournal without(ProjectStep failed) {
        return new ChangeJournal(done.stream().filter(step -> step != failed).toList(), undone.stream().filter(step -> step != failed).toList());
    }

    private static List<ProjectStep> moved(List<ProjectStep> to, List<ProjectStep> from) {
        List<ProjectStep> longer = new ArrayList<>(to);
        longer.add(from.get(from.size() - 1));
        return longer;
    }
}
