package org.duizhao.train;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Cuts short notices out of the long ones of a set, so that what is learned holds for notices of a page too. */
final class Excerpts {

    private static final int COUNT = 16;
    /** In measures. */
    private static final int SHORTEST = 5;
    private static final int LONGEST = 15;
    /** How often a notice that does not state what the others state is one of them nevertheless. */
    private static final double STRANGERS = 0.5;
    private static final long SEED = 7;

    private final AlignedSet set;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private Excerpts(AlignedSet set) {
        this.set = set;
    }

    /** So many times parts of two notices or more; each time all but strangers state one measure somewhere. The same every time. */
    static List<List<Notice>> of(AlignedSet set) {
        Excerpts excerpts = new Excerpts(set);
        List<List<Notice>> found = new ArrayList<>();
        while (found.size() < COUNT) {
            List<Notice> parts = excerpts.parts();
            if (parts.size() > 1) {
                found.add(parts);
            }
        }
        return found;
    }

    private List<Notice> parts() {
        Notice anchored = set.notices().get(random.nextInt(set.notices().size()));
        Measure anchor = anchored.measures().get(random.nextInt(anchored.measures().size()));
        List<Notice> parts = new ArrayList<>();
        boolean alone = true;
        for (Notice notice : set.notices()) {
            List<Measure> measures = notice.measures();
            OptionalInt stated = IntStream.range(0, measures.size()).filter(i -> notice == anchored ? measures.get(i) == anchor
                    : set.verdict(anchored.id(), anchor, notice.id(), measures.get(i)) == AlignedSet.Verdict.SAME).findFirst();
            alone &= notice == anchored || stated.isEmpty();
            if (stated.isPresent() || random.nextDouble() < STRANGERS) {
                int size = random.nextInt(SHORTEST, LONGEST + 1);
                int from = stated.orElse(random.nextInt(measures.size())) - random.nextInt(size);
                parts.add(part(notice, Math.max(0, Math.min(measures.size() - size, from)), size));
            }
        }
        return alone ? List.of() : parts;
    }

    /** Some measures of a notice, one after the other, with their headings and paragraphs. */
    static Notice part(Notice notice, int from, int size) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Paragraph paragraph : notice.outline().paragraphs()) {
            int first = at;
            at += paragraph.measures().size();
            List<Measure> kept = IntStream.range(Math.max(first, from), Math.min(at, from + size))
                    .mapToObj(i -> paragraph.measures().get(i - first)).toList();
            if (!kept.isEmpty()) {
                blocks.add(new Paragraph(kept));
            }
        }
        return new Notice(notice.source(), notice.metadata(), new Outline(blocks), List.of(), List.of());
    }
}
