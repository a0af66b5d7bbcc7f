package org.duizhao.align.pair;

import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;

import java.util.ArrayList;
import java.util.List;

/**
 * The notices that are compared.
 *
 * @param columns  the notices in their order
 * @param passages all their measures, column by column in reading order
 * @param sizes    how many measures each notice has
 * @param leads    of each passage the sentence that leads in to it as an item, see {@link ItemLead}; empty where there is none
 */
public record Corpus(List<Notice> columns, List<Passage> passages, List<Integer> sizes, List<String> leads) {

    public Corpus {
        columns = List.copyOf(columns);
        passages = List.copyOf(passages);
        sizes = List.copyOf(sizes);
        leads = List.copyOf(leads);
    }

    /** @param columns in the order that they are to have */
    public static Corpus of(List<Notice> columns) {
        List<Passage> passages = new ArrayList<>();
        List<String> leads = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int position = 0;
            ItemLead lead = new ItemLead();
            List<Paragraph> paragraphs = columns.get(column).outline().paragraphs();
            for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
                for (Measure measure : paragraphs.get(paragraph).measures()) {
                    passages.add(new Passage(passages.size(), column, position++, paragraph, measure,
                            ResponsibilityTail.without(measure.text())));
                    leads.add(lead.of(measure));
                }
            }
        }
        return new Corpus(columns, passages, columns.stream().map(notice -> notice.measures().size()).toList(), leads);
    }

    /** How many passages there are, of all notices. */
    public int size() {
        return passages.size();
    }

    /** @param ordinal from 0, below {@link #size} */
    public Passage passage(int ordinal) {
        return passages.get(ordinal);
    }

    /** Where a passage stands in its notice, from 0 at the beginning to 1 at the end. */
    public double place(int ordinal) {
        Passage passage = passages.get(ordinal);
        return (double) passage.position() / sizes.get(passage.column());
    }

    /** The passage {@code distance} measures on in the same notice, or null beyond its ends. */
    public Passage neighbour(Passage passage, int distance) {
        int ordinal = passage.ordinal() + distance;
        if (ordinal < 0 || ordinal >= size() || passages.get(ordinal).column() != passage.column()) {
            return null;
        }
        return passages.get(ordinal);
    }
}
