package org.duizhao.change.track;

import org.duizhao.change.track.Step.Fate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A notice with its changes: the steps in reading order, of which the last is the end of a paragraph. */
public record TrackedText(List<Step> steps) {

    public TrackedText {
        steps = List.copyOf(steps);
    }

    /** The paragraphs when all changes are accepted: the new notice. */
    public List<String> accepted() {
        return paragraphs(Fate::isNew);
    }

    /** The paragraphs when all changes are rejected: the old notice. */
    public List<String> rejected() {
        return paragraphs(Fate::isOld);
    }

    private List<String> paragraphs(Predicate<Fate> kept) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (Step step : steps) {
            if (!kept.test(step.fate())) {
                continue;
            }
            if (step instanceof Step.Words words) {
                paragraph.append(words.text());
            } else {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }
}
