package org.duizhao.notice.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The body of a notice, and its annexes: headings and paragraphs in reading order. */
public record Outline(List<Block> blocks) {

    public Outline {
        blocks = List.copyOf(blocks);
    }

    /** All headings, in reading order. */
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return Collections.unmodifiableList(headings);
    }

    /** All paragraphs, in reading order. */
    public List<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    /** Where the annexes begin. */
    public List<Annex> annexes() {
        return blocks.stream().filter(Annex.class::isInstance).map(Annex.class::cast).toList();
    }

    /**
     * All that an annex says under its title, a line each heading, paragraph and line of a form; empty where it says nothing.
     *
     * @param annex one of {@link #annexes}
     */
    public String textOf(Annex annex) {
        StringJoiner text = new StringJoiner("\n");
        if (!annex.text().isEmpty()) {
            text.add(annex.text());
        }
        boolean own = false;
        Heading numbered = null;
        for (Block block : blocks) {
            own = block instanceof Annex other ? other == annex : own;
            if (own && block instanceof Heading heading) {
                text.add(heading.cited());
            } else if (own && block instanceof Paragraph paragraph) {
                Heading over = paragraph.measures().get(0).path().innermost().orElse(null);
                // a number without a title is no block of its own
                boolean number = over != null && over.title().isEmpty() && over != numbered && !blocks.contains(over);
                text.add(paragraph.measures().stream().map(Measure::text).collect(Collectors.joining("", number ? over.number() : "", "")));
                numbered = over;
            }
        }
        return text.toString();
    }

    /** The measures of all paragraphs, in reading order. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                measures.addAll(paragraph.measures());
            }
        }
        return Collections.unmodifiableList(measures);
    }
}
