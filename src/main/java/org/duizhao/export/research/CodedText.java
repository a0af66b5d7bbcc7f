package org.duizhao.export.research;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.duizhao.export.research.QdaProject.Passage;
import org.duizhao.export.research.QdaProject.Selection;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;
import org.duizhao.notice.source.TracedText;

/** The passages of one notice with the codes and notes that are put on them; each passage once. */
final class CodedText {

    private final Notice notice;
    private final PlainSource plain;
    private final Passages passages;
    /** Says that a sentence reads otherwise after the repairs. */
    private final UnaryOperator<String> repaired;
    private final Map<SourceRange, Marked> marked = new TreeMap<>();

    CodedText(Notice notice, UnaryOperator<String> repaired) {
        this.notice = notice;
        this.plain = PlainSource.of(notice.sourceText());
        this.passages = new Passages(notice);
        this.repaired = repaired;
    }

    private record Marked(Measure measure, Set<String> codes, Set<String> notes) {
    }

    /** What is written of the notice's text. */
    String text() {
        return plain.text();
    }

    /** Puts codes on a whole measure. */
    void code(Measure measure, List<String> codes) {
        passages.of(measure).forEach(range -> at(range, measure).codes().addAll(codes));
    }

    /** Puts a code on a part of a measure's text. */
    void code(Measure measure, Span part, String code) {
        passages.of(measure, part).forEach(range -> at(range, measure).codes().add(code));
    }

    /** Puts a note on a measure: on the first of its passages, for a note is one. */
    void note(Measure measure, String note) {
        passages.of(measure).stream().limit(1).forEach(range -> at(range, measure).notes().add(note));
    }

    private Marked at(SourceRange range, Measure measure) {
        return marked.computeIfAbsent(range, first -> new Marked(measure, new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    /** In the order of the text. */
    List<Selection> selections() {
        List<Selection> selections = new ArrayList<>();
        marked.forEach((range, one) -> {
            Passage passage = new Passage(plain.place(range.start()), plain.place(range.end()),
                    (one.measure().id() + " " + one.measure().path().clause()).strip(), description(range, one.measure()));
            selections.add(new Selection(ContentGuid.of("selection", notice.id(), range.start(), range.end()), passage,
                    List.copyOf(one.codes()), List.copyOf(one.notes())));
        });
        return selections;
    }

    /** The sentence as it was repaired, where the passage does not hold its words; a clause says nothing of its own. */
    private String description(SourceRange range, Measure measure) {
        boolean whole = passages.of(measure).contains(range);
        String there = solid(notice.sourceText().substring(range.start(), range.end()));
        return whole && !there.equals(solid(measure.text())) ? repaired.apply(measure.text()) : "";
    }

    private static String solid(String text) {
        return text.chars().filter(c -> !TracedText.isBlank((char) c)).collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }
}
