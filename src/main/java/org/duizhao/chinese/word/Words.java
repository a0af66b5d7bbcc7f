package org.duizhao.chinese.word;

import org.duizhao.chinese.character.CharacterSet;
import org.duizhao.resource.Table;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of words: where one of them stands in a text, and the same words as a part of a regular expression. Immutable.
 *
 * <pre>
 * Words heads = Words.read(Owner.class, "body-heads.tsv");
 * heads.endBefore("县应急局负责", 4)                      whether one of them ends at 4: 局
 * Pattern.compile("^由" + heads.expression() + "负责")   the longest word first
 * </pre>
 */
public final class Words {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final List<String> all;
    private final ByCharacter byFirst;
    private final ByCharacter byLast;
    private final CharacterSet firsts;
    private final CharacterSet lasts;

    private Words(List<String> words) {
        if (words.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("an empty word stands everywhere");
        }
        all = List.copyOf(words);
        List<String> longestFirst = words.stream().sorted(LONGEST_FIRST).toList();
        byFirst = new ByCharacter(longestFirst.stream().collect(Collectors.groupingBy(word -> word.charAt(0))));
        byLast = new ByCharacter(longestFirst.stream().collect(Collectors.groupingBy(word -> word.charAt(word.length() - 1))));
        firsts = CharacterSet.of(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        lasts = CharacterSet.of(words.stream().map(word -> word.substring(word.length() - 1)).collect(Collectors.joining()));
    }

    /** Of these words, each once; none of them is empty. */
    public static Words of(Collection<String> words) {
        return new Words(words.stream().distinct().toList());
    }

    /** Of these words. */
    public static Words of(String... words) {
        return of(List.of(words));
    }

    /** The words of a list among the program's resources, see {@link Table#read}. */
    public static Words read(Class<?> owner, String resource) {
        return of(Table.read(owner, resource).words());
    }

    /** Each once, in the order given. */
    public List<String> all() {
        return all;
    }

    /** These words and others. */
    public Words and(Words others) {
        return of(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** Those of more characters than this. */
    public Words longerThan(int length) {
        return of(all.stream().filter(word -> word.length() > length).toList());
    }

    /** Those of so many characters. */
    public Words ofLength(int length) {
        return of(all.stream().filter(word -> word.length() == length).toList());
    }

    /**
     * The words as one group of a regular expression, the longest first; it matches nothing where there are none. Words that begin alike
     * stand together, so that few first characters are tried at each place.
     */
    public String expression() {
        if (all.isEmpty()) {
            return "(?!)";
        }
        Map<String, List<String>> rests = all.stream().sorted(LONGEST_FIRST).collect(Collectors.groupingBy(word -> word.substring(0, 1),
                LinkedHashMap::new, Collectors.mapping(word -> Pattern.quote(word.substring(1)), Collectors.toList())));
        return rests.entrySet().stream().map(entry -> Pattern.quote(entry.getKey()) + "(?:" + String.join("|", entry.getValue()) + ")")
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The end of the longest word that starts at a place, exclusive; -1 where none does. */
    public int endAt(CharSequence text, int at) {
        if (at >= text.length() || !firsts.has(text.charAt(at))) {
            return -1;
        }
        for (String word : byFirst.of(text.charAt(at))) {
            if (stands(word, text, at)) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** The start of the longest word that ends before a place; -1 where none does. */
    public int startBefore(CharSequence text, int end) {
        if (end <= 0 || !lasts.has(text.charAt(end - 1))) {
            return -1;
        }
        for (String word : byLast.of(text.charAt(end - 1))) {
            if (stands(word, text, end - word.length())) {
                return end - word.length();
            }
        }
        return -1;
    }

    /** Whether one of them starts at a place. */
    public boolean startAt(CharSequence text, int at) {
        return endAt(text, at) >= 0;
    }

    /** Whether one of them ends before a place. */
    public boolean endBefore(CharSequence text, int end) {
        return startBefore(text, end) >= 0;
    }

    /** Whether one of them stands anywhere in a text. */
    public boolean standIn(CharSequence text) {
        for (int at = firsts.next(text, 0); at < text.length(); at = firsts.next(text, at + 1)) {
            if (startAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String word, CharSequence text, int at) {
        if (at < 0 || at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The words by a character of theirs; asked at every character of every sentence, and so without an object for the character. */
    private static final class ByCharacter {

        private final char[] characters;
        private final String[][] words;

        private ByCharacter(Map<Character, List<String>> lists) {
            // at most half full, so that a character is found at the first or second look
            int size = Integer.highestOneBit(Math.max(1, lists.size())) << 2;
            characters = new char[size];
            words = new String[size][];
            lists.forEach((character, list) -> {
                int at = place(character);
                characters[at] = character;
                words[at] = list.toArray(String[]::new);
            });
        }

        /** The words of a character that has some, the longest first. */
        private String[] of(char character) {
            return words[place(character)];
        }

        private int place(char character) {
            int at = character & characters.length - 1;
            while (words[at] != null && characters[at] != character) {
                at = at + 1 & characters.length - 1;
            }
            return at;
        }
    }
}
