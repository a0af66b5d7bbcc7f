package org.duizhao.desktop.merge;

import java.util.function.Function;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Answered;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.Together;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Times;
import org.duizhao.notice.source.Span;

/** A decision in words: what was decided, of which sentences of which notices. */
final class VerdictWords {

    /** More of a sentence is not needed to know which is meant. */
    private static final int LENGTH = 80;

    private final Phrases phrases;
    private final Function<String, String> nameOf;

    /** @param nameOf the name of a notice by its id */
    VerdictWords(Phrases phrases, Function<String, String> nameOf) {
        this.phrases = phrases;
        this.nameOf = nameOf;
    }

    String of(Decision decision) {
        if (decision instanceof Together two) {
            return phrases.say("merge.together", place(two.one()), place(two.other()));
        }
        if (decision instanceof Apart two) {
            return phrases.say("merge.apart", place(two.one()), place(two.other()));
        }
        if (decision instanceof NotStated none) {
            return phrases.say("merge.none", nameOf.apply(none.notice()), place(none.row()));
        }
        if (decision instanceof Marked marked) {
            return phrases.say("merge." + marked.mark(), place(marked.row()));
        }
        if (decision instanceof Renamed renamed) {
            return phrases.say("merge.renamed", renamed.name(), place(renamed.row()));
        }
        if (decision instanceof Filed filed) {
            return phrases.say("merge.filed", filed.topic(), place(filed.row()));
        }
        if (decision instanceof Ordered ordered) {
            return phrases.say("merge.ordered." + ordered.side(), place(ordered.row()), place(ordered.neighbour()));
        }
        if (decision instanceof Answered answered) {
            return phrases.say("merge.answered", phrases.say("merge." + answered.answer()), place(answered.place()));
        }
        Noted note = (Noted) decision;
        return note.place().isWhole() ? phrases.say("merge.notedNotice", note.text(), nameOf.apply(note.place().notice()))
                : phrases.say("merge.noted", note.text(), place(note.place()));
    }

    /** Who decided it, and when. */
    String by(Decision decision) {
        return phrases.say("note.by", decision.stamp().author(), Times.minute(decision.stamp().made()));
    }

    private String place(Anchor place) {
        return phrases.say("merge.place", nameOf.apply(place.notice()), shortened(words(place)));
    }

    /** The parts that are meant, where the sentence was cut; parts count blanks, which the kept wording lacks, and only help where there are none. */
    private static String words(Anchor place) {
        String text = place.wording().text();
        if (place.parts().isEmpty() || place.parts().get(place.parts().size() - 1).end() > text.length()) {
            return text;
        }
        Span first = place.parts().get(0);
        return (first.start() > 0 ? "…" : "") + text.substring(first.start(), place.parts().get(place.parts().size() - 1).end());
    }

    private static String shortened(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, LENGTH - 1 - surrogates(text))) + "…";
    }

    /** As many pairs as stand in the first characters count twice there. */
    private static int surrogates(String text) {
        return (int) text.substring(0, LENGTH).chars().filter(unit -> Character.isHighSurrogate((char) unit)).count();
    }
}
