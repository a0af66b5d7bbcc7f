package org.duizhao.desktop.changes.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.change.level.Level.Relation;
import org.duizhao.desktop.changes.pair.NoticePair;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For which two notices a person said otherwise than the gazetteer that the left one is the superior's, or a neighbour's. Kept in the project. */
public final class RelationSaid {

    /** Old id, new id, relation. */
    private static final int PARTS = 3;

    /** By the two ids. */
    private final Map<String, Relation> said = new TreeMap<>();
    private final ReadOnlyObjectWrapper<String> kept = new ReadOnlyObjectWrapper<>("");

    /** What was said of these two; empty where nothing was. */
    public Optional<Relation> of(NoticePair pair) {
        return Optional.ofNullable(said.get(key(pair)));
    }

    /** A person says it. @param known what is known without; to say the same takes back what was said */
    void say(NoticePair pair, Relation relation, Relation known) {
        if (relation == known) {
            said.remove(key(pair));
        } else {
            said.put(key(pair), relation);
        }
        kept.set(said.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining("\n")));
    }

    /** What the project keeps: a line two notices. */
    public ReadOnlyObjectProperty<String> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** What a project kept, in place of what was said before; lines that cannot be read are passed over. */
    public void take(String fromProject) {
        said.clear();
        for (String line : fromProject.split("\n")) {
            String[] parts = line.split(" ");
            if (parts.length == PARTS) {
                Stream.of(Relation.values()).filter(relation -> relation.name().equals(parts[2])).forEach(relation -> said.put(parts[0] + " " + parts[1], relation));
            }
        }
        kept.set(fromProject);
    }

    private static String key(NoticePair pair) {
        return pair.old().id() + " " + pair.now().id();
    }
}
