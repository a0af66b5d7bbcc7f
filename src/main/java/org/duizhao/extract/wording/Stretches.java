package org.duizhao.extract.wording;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches in which the rules read a sentence: the sentence itself, unless it is longer than any that people write. Rules look around
 * a figure as far as its sentence goes, so that a table without its lines, or damage, would cost the square of its length.
 *
 * @param measures those of a paragraph; in the place of each that is too long its stretches, with its id
 * @param offsets  where each of them starts in the text of its measure
 * @param wholes   the whole texts by the ids of the measures; none where none is too long
 */
public record Stretches(List<Measure> measures, List<Integer> offsets, Map<String, String> wholes) {

    /** In UTF-16 units. Of the sentences at hand the longest has 753, and that is the head of a saved page. */
    private static final int LONGEST = 1000;

    public Stretches {
        measures = List.copyOf(measures);
        offsets = List.copyOf(offsets);
        wholes = Map.copyOf(wholes);
    }

    /** In order, without gaps; each ends behind a mark where one stands in its second half. One empty stretch of an empty sentence. */
    public static List<Span> of(String sentence) {
        if (sentence.length() <= LONGEST) {
            return List.of(new Span(0, sentence.length()));
        }
        List<Span> stretches = new ArrayList<>();
        int start = 0;
        while (sentence.length() - start > LONGEST) {
            int end = seam(sentence, start + LONGEST / 2, start + LONGEST);
            stretches.add(new Span(start, end));
            start = end;
        }
        stretches.add(new Span(start, sentence.length()));
        return List.copyOf(stretches);
    }

    /** Of the measures of a paragraph. */
    public static Stretches of(List<Measure> paragraph) {
        if (paragraph.stream().allMatch(measure -> measure.text().length() <= LONGEST)) {
            return new Stretches(paragraph, Collections.nCopies(paragraph.size(), 0), Map.of());
        }
        List<Measure> measures = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        Map<String, String> wholes = new HashMap<>();
        for (Measure measure : paragraph) {
            wholes.put(measure.id(), measure.text());
            for (Span stretch : of(measure.text())) {
                measures.add(new Measure(measure.id(), stretch.in(measure.text()), measure.path(), measure.source()));
                offsets.add(stretch.start());
            }
        }
        return new Stretches(measures, offsets, wholes);
    }

    /** The whole text of the measure of a stretch. */
    public String whole(int index) {
        Measure measure = measures.get(index);
        return wholes.getOrDefault(measure.id(), measure.text());
    }

    private static int seam(String text, int from, int to) {
        int soft = -1;
        for (int end = to; end > from; end--) {
            char before = text.charAt(end - 1);
            if (Marks.endsClause(before)) {
                return end;
            }
            soft = soft < 0 && before == '、' ? end : soft;
        }
        int hard = Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return soft < 0 ? hard : soft;
    }
}
