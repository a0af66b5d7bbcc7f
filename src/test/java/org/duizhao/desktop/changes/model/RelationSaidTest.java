package org.duizhao.desktop.changes.model;

import org.duizhao.change.level.Level.Relation;
import org.duizhao.desktop.Notices;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.library.entry.NoticeSummary;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A person says of two notices that the left one is the superior's, or a neighbour's, and the project keeps it. */
class RelationSaidTest {

    private final NoticePair pair = pair("a", "b");
    private final NoticePair other = pair("a", "c");
    private final RelationSaid said = new RelationSaid();

    @Test
    void whatWasSaidOfOnePairSaysNothingOfAnotherNorOfThemTurned() {
        said.say(pair, Relation.SUPERIOR, Relation.NEIGHBOUR);
        assertEquals(Optional.of(Relation.SUPERIOR), said.of(pair));
        assertEquals(Optional.empty(), said.of(other));
        assertEquals(Optional.empty(), said.of(pair.turned()));
    }

    @Test
    void theProjectKeepsItAndGivesItBack() {
        said.say(pair, Relation.SUPERIOR, Relation.NEIGHBOUR);
        said.say(other, Relation.NEIGHBOUR, Relation.SUPERIOR);
        RelationSaid later = new RelationSaid();
        later.take(said.keptProperty().get());
        assertEquals(Optional.of(Relation.SUPERIOR), later.of(pair));
        assertEquals(Optional.of(Relation.NEIGHBOUR), later.of(other));
        assertEquals(said.keptProperty().get(), later.keptProperty().get());
    }

    @Test
    void whoSaysWhatIsKnownAnywayHasSaidNothing() {
        said.say(pair, Relation.SUPERIOR, Relation.NEIGHBOUR);
        said.say(pair, Relation.NEIGHBOUR, Relation.NEIGHBOUR);
        assertEquals("", said.keptProperty().get());
    }

    @Test
    void anotherProjectKnowsNothingOfItAndWhatCannotBeReadIsPassedOver() {
        said.say(pair, Relation.SUPERIOR, Relation.NEIGHBOUR);
        said.take("");
        assertEquals(Optional.empty(), said.of(pair));
        said.take("a\na b ABOVE\na b SUPERIOR");
        assertEquals(Optional.of(Relation.SUPERIOR), said.of(pair));
    }

    private static NoticePair pair(String old, String now) {
        return new NoticePair(NoticeSummary.of(Notices.of(old, "岚川市", 2024, List.of(), "每月召开会议。")),
                NoticeSummary.of(Notices.of(now, "云岭县", 2024, List.of(), "每季度召开会议。")));
    }
}
