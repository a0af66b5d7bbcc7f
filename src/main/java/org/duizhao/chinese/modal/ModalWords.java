package org.duizhao.chinese.modal;

import org.duizhao.chinese.word.Lookalikes;
import org.duizhao.notice.Obligation.Strength;
import org.duizhao.resource.Table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words that say how strongly a sentence binds, as parts of regular expressions. Each keeps away from the words that only hold its
 * characters: 要 is found in 要建立台账, not in 要素保障, 主要任务 or 需要; 应 in 应于6月底前, not in 应急, 应届 or 响应. Immutable.
 *
 * <pre>
 * ModalWords modal = ModalWords.shipped();
 * Pattern.compile("^" + modal.auxiliaries())                    a clause without its subject: 应当建立台账
 * Pattern.compile(modal.expression(Strength.MUST_NOT))          不得, 严禁 …
 * </pre>
 */
public final class ModalWords {

    private static final ModalWords SHIPPED = new ModalWords();

    private final List<Word> words;
    private final Lookalikes lookalikes = Lookalikes.read(ModalWords.class, "lookalikes.tsv");

    private ModalWords() {
        words = Table.read(ModalWords.class, "modal-words.tsv").rows().stream().flatMap(row -> Table.wordsOf(row.get(2)).stream()
                .map(word -> new Word(Strength.valueOf(row.get(0)), row.get(1).equals("AUXILIARY"), word,
                        row.size() > 3 ? Table.wordsOf(row.get(3)) : List.of()))).toList();
    }

    /** The words that come with the program. */
    public static ModalWords shipped() {
        return SHIPPED;
    }

    /** All words of some strengths, as one group; of all where none is named. */
    public String expression(Strength... strengths) {
        List<Strength> wanted = List.of(strengths);
        return alternatives(word -> wanted.isEmpty() || wanted.contains(word.strength));
    }

    /** The words of some strengths, of all where none is named, that stand between a subject and its verb: 要 应当 不得 可以, not 确保 or 鼓励. */
    public String auxiliaries(Strength... strengths) {
        List<Strength> wanted = List.of(strengths);
        return alternatives(word -> word.auxiliary && (wanted.isEmpty() || wanted.contains(word.strength)));
    }

    private String alternatives(Predicate<Word> wanted) {
        return words.stream().filter(wanted).sorted(Comparator.comparingInt((Word word) -> word.text.length()).reversed())
                .map(this::expression).distinct().collect(Collectors.joining("|", "(?:", ")"));
    }

    private String expression(Word word) {
        String follows = word.followedBy.isEmpty() ? "" : word.followedBy.stream().collect(Collectors.joining("|", "(?=", ")"));
        return lookalikes.guarded(word.text) + follows;
    }

    /** @param followedBy what must follow; empty for anything */
    private record Word(Strength strength, boolean auxiliary, String text, List<String> followedBy) {
    }
}
