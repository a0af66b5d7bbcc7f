package org.duizhao.topic.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * Which actors are meant, by the words of their names.
 *
 * @param anyOf  one of them must stand in the name; empty for any
 * @param noneOf none of them may
 * @param nobody whether what names no actor is meant too; where {@code anyOf} is empty, whether it alone is
 */
public record Actors(List<String> anyOf, List<String> noneOf, boolean nobody) {

    /** Everybody, and nobody in particular. */
    public static final Actors ALL = new Actors(List.of(), List.of(), false);

    /** In writing, among the words: what names no actor too. */
    private static final String NOBODY = "-";

    public Actors {
        anyOf = List.copyOf(anyOf);
        noneOf = List.copyOf(noneOf);
    }

    /** As a person types them and files keep them: 企业 公司 -. */
    public static Actors of(List<String> written, List<String> noneOf) {
        return new Actors(written.stream().filter(word -> !word.equals(NOBODY)).toList(), noneOf, written.contains(NOBODY));
    }

    /** What {@link #of} reads, but for those that are not meant. */
    public List<String> written() {
        List<String> written = new ArrayList<>(anyOf);
        if (nobody) {
            written.add(NOBODY);
        }
        return List.copyOf(written);
    }

    /** @param actor null is nobody in particular */
    boolean include(String actor) {
        if (actor == null) {
            return nobody || anyOf.isEmpty();
        }
        boolean any = anyOf.isEmpty() && !nobody;
        return (any || anyOf.stream().anyMatch(actor::contains)) && noneOf.stream().noneMatch(actor::contains);
    }
}
