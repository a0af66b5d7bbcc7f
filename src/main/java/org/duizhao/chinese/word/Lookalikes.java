package org.duizhao.chinese.word;

import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that hold another word without meaning it: 要素, 主要 and 需要 hold 要, 应急 and 响应 hold 应. Written as guards around that word in a
 * regular expression. An exception is a longer text in which the word is meant after all: 要务实 although 要务, 违反应 although 反应.
 * Immutable.
 *
 * <pre>
 * Lookalikes not = Lookalikes.read(Owner.class, "lookalikes.tsv");
 * Pattern.compile(not.guarded("要"))    finds 要 in 要建立台账, and not in 要素保障, 主要任务
 * </pre>
 */
public final class Lookalikes {

    private final List<String> words;
    private final List<String> exceptions;

    private Lookalikes(List<String> words, List<String> exceptions) {
        this.words = List.copyOf(words);
        this.exceptions = List.copyOf(exceptions);
    }

    /** Of words and exceptions from them; either may be empty. */
    public static Lookalikes of(List<String> words, List<String> exceptions) {
        return new Lookalikes(words, exceptions);
    }

    /** Of a table among the program's resources with the columns words and exceptions. */
    public static Lookalikes read(Class<?> owner, String resource) {
        List<String> words = new ArrayList<>();
        List<String> exceptions = new ArrayList<>();
        for (List<String> row : Table.read(owner, resource).rows()) {
            words.addAll(Table.wordsOf(row.get(0)));
            exceptions.addAll(row.size() > 1 ? Table.wordsOf(row.get(1)) : List.of());
        }
        return new Lookalikes(words, exceptions);
    }

    /** The expression of a word where it stands in none of the words that only hold it. */
    public String guarded(String word) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String holder : words) {
            for (int at = holder.indexOf(word); at >= 0 && !holder.equals(word); at = holder.indexOf(word, at + 1)) {
                String head = holder.substring(0, at);
                String rest = holder.substring(at + word.length());
                if (rest.isEmpty()) {
                    before.add(unless("(?<!", beforeException(holder)) + Pattern.quote(holder));
                } else {
                    String behind = head.isEmpty() ? "" : "(?<=" + Pattern.quote(head + word) + ")";
                    after.add(behind + Pattern.quote(rest) + unless("(?!", afterException(holder)));
                }
            }
        }
        // the word first: at most places it fails at its first character, and no guard is asked
        return Pattern.quote(word) + guard("(?<!", before) + guard("(?!", after);
    }

    private List<String> beforeException(String holder) {
        return exceptions.stream().filter(one -> one.endsWith(holder) && !one.equals(holder))
                .map(one -> one.substring(0, one.length() - holder.length())).toList();
    }

    private List<String> afterException(String holder) {
        return exceptions.stream().filter(one -> one.startsWith(holder) && !one.equals(holder)).map(one -> one.substring(holder.length()))
                .toList();
    }

    private static String unless(String open, List<String> exceptions) {
        return exceptions.isEmpty() ? "" : guard(open, exceptions.stream().map(Pattern::quote).toList());
    }

    private static String guard(String open, List<String> alternatives) {
        return alternatives.isEmpty() ? "" : alternatives.stream().distinct().collect(Collectors.joining("|", open, ")"));
    }
}
