package org.duizhao.topic.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that a text must speak of.
 *
 * @param anyOf  one of them must stand in it; of 每月+会议, both parts
 * @param except what does not count as one of them: 无人值守 is no 值守
 */
public record WordFilter(List<String> anyOf, List<String> except) {

    public static final WordFilter NONE = new WordFilter(List.of(), List.of());

    /** In writing, before a word that does not count. */
    private static final String NOT = "!";

    public WordFilter {
        anyOf = List.copyOf(anyOf);
        except = List.copyOf(except);
    }

    /** As a person types them and files keep them: 值班 值守 !无人值守. */
    public static WordFilter of(List<String> written) {
        List<String> except = written.stream().filter(word -> word.startsWith(NOT)).map(word -> word.substring(NOT.length())).toList();
        return new WordFilter(written.stream().filter(word -> !word.startsWith(NOT)).toList(), except);
    }

    /** What {@link #of} reads. */
    public List<String> written() {
        List<String> written = new ArrayList<>(anyOf);
        except.forEach(word -> written.add(NOT + word));
        return List.copyOf(written);
    }

    /** Whether the text speaks of one of them; never true of {@link #NONE}. */
    boolean areIn(String text) {
        String counted = text;
        for (String word : except) {
            counted = counted.replace(word, " ");
        }
        String rest = counted;
        return anyOf.stream().map(WordFilter::parts).anyMatch(parts -> !parts.isEmpty() && parts.stream().allMatch(rest::contains));
    }

    private static List<String> parts(String word) {
        return Arrays.stream(word.split("\\+")).filter(part -> !part.isEmpty()).toList();
    }

    /** With these words too. */
    WordFilter and(WordFilter more) {
        return new WordFilter(Stream.concat(anyOf.stream(), more.anyOf.stream()).distinct().toList(),
                Stream.concat(except.stream(), more.except.stream()).distinct().toList());
    }
}
