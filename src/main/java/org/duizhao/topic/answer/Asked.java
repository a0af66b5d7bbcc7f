package org.duizhao.topic.answer;

import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Requirement;

import java.util.List;
import java.util.Set;

/** What a question of a topic asks for. */
public sealed interface Asked {

    /**
     * Requirements.
     *
     * @param kinds  at least one
     * @param words  of the requirement and what is done; {@link WordFilter#NONE} for any
     * @param actors who must
     */
    record ForRequirements(Set<Requirement.Kind> kinds, WordFilter words, Actors actors) implements Asked {

        public ForRequirements {
            kinds = Set.copyOf(kinds);
        }

        /** @param actor who must, its owner put before a bare head; may be null */
        boolean isAnsweredBy(Requirement requirement, String actor) {
            return kinds.contains(requirement.kind()) && (words.equals(WordFilter.NONE) || words.areIn(said(requirement)))
                    && actors.include(actor);
        }

        /** The words of the requirement and the first clause of what is done; what follows is another action. */
        private static String said(Requirement requirement) {
            return requirement.action().map(action -> requirement.text() + ' ' + action.split("[，；]", 2)[0])
                    .orElse(requirement.text());
        }
    }

    /**
     * Measures that speak of these words, or stand under a heading that does.
     *
     * @param headings words of headings; may be none
     */
    record ForMeasures(WordFilter words, List<String> headings) implements Asked {

        public ForMeasures {
            headings = List.copyOf(headings);
        }

        boolean isAnsweredBy(Measure measure) {
            return words.areIn(measure.text())
                    || measure.path().headings().anyMatch(heading -> headings.stream().anyMatch(heading.title()::contains));
        }
    }

    /** @param sense the sense of the abbreviation, or its wording in any sense */
    record ForAbbreviation(String sense) implements Asked {

        boolean isAnsweredBy(Abbreviation abbreviation) {
            return abbreviation.sense().equals(sense) || abbreviation.text().equals(sense);
        }
    }
}
