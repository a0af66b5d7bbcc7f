package org.duizhao.workbench.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What {@link Victim} said in all its lives: what must be there, and what may be there, for it was begun when the kill came. */
public final class VictimLog {

    private final Set<String> stored = new TreeSet<>();
    private final Set<String> removing = new TreeSet<>();
    /** By operation: the value that was done last, and those that were begun since. */
    private final Map<String, List<String>> possible = new TreeMap<>();

    /** @param before the values of operations that were never done */
    public VictimLog(Map<String, String> before) {
        before.forEach((operation, value) -> possible.put(operation, new ArrayList<>(List.of(value))));
    }

    /** One line of what the program says. */
    public void add(String line) {
        String[] words = line.split(" ", 3);
        switch (words[0] + " " + words[1]) {
            case "done store" -> stored.add(words[2]);
            case "will remove" -> removing.add(words[2]);
            case "will restore" -> removing.remove(words[2]);
            case "done restore" -> stored.add(words[2]);
            case "done remove" -> stored.remove(words[2]);
            case "will set", "will tick", "will takeBack", "will copy", "will export", "will judge" -> possible.get(words[1]).add(words[2]);
            default -> settle(words[1], words[2]);
        }
    }

    /** What was seen after a kill is certain from then on. */
    private void settle(String operation, String value) {
        possible.put(operation, new ArrayList<>(List.of(value)));
    }

    public void checkStored(Set<String> there) {
        assertTrue(stored.stream().allMatch(id -> there.contains(id) || removing.contains(id)),
                "what was reported as stored is there");
        assertTrue(removing.stream().allMatch(id -> !there.contains(id) || stored.contains(id)),
                "what was reported as removed is not");
        stored.retainAll(there);
    }

    /** @param isThere whether a value is what is found */
    public void check(String operation, Predicate<String> isThere) {
        List<String> values = possible.get(operation);
        String found = values.stream().filter(isThere).findFirst().orElse(null);
        assertTrue(found != null, () -> operation + " was reported or begun with " + values + ", and none of these is there");
        settle(operation, found);
    }
}
