package org.duizhao.chinese.modal;

import org.duizhao.chinese.word.Lookalikes;
import org.duizhao.notice.requirement.Obligation.Strength;
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

    /** 应对暴雨 copes with it; in 应对从业人员进行培训 a verb follows what 对 takes. This is grammar and no word. */
    private static final String NOT_TO_COPE = "(?!对(?![^，。；]{1,24}?(?:进行|开展|实施|予以|给予|加强|作出|组织|落实|采取|负责)))";
    private static final ModalWords SHIPPED = new ModalWords();

    private final List<Word> words;
    private final Lookalikes lookalikes = Lookalikes.read(ModalWords.class, "lookalikes.tsv");

    private ModalWords() {
        words = Table.read(ModalWords.class, "modal-words.tsv").rows().stream().flatMap(row -> Table.wordsOf(row.get(2)).stream()
                .map(word -> new Word(Strength.valueOf(row.get(0)), Part.valueOf(row.get(1)), word,
                        row.size() > 3 ? Table.wordsOf(row.get(3)) : List.of()))).toList();
    }

    /** The words that come with the program. */
    public static ModalWords shipped() {
        return SHIPPED;
    }

    /** All words of some strengths, as one group; of all strengths where none is named. */
    public String expression(Strength... strengths) {
        return alternatives(strengths, word -> true);
    }

    /** Those that stand between a subject and its verb and say nothing else: 要 应当 不得 可以. */
    public String auxiliaries(Strength... strengths) {
        return alternatives(strengths, word -> word.part == Part.AUXILIARY);
    }

    /** Those that stand before a verb: the auxiliaries and 确保 力争 原则上, not 鼓励 or 支持. */
    public String leading(Strength... strengths) {
        return alternatives(strengths, word -> word.part != Part.VERB);
    }

    private String alternatives(Strength[] strengths, Predicate<Word> wanted) {
        List<Strength> of = List.of(strengths);
        return words.stream().filter(word -> of.isEmpty() || of.contains(word.strength)).filter(wanted)
                .sorted(Comparator.comparingInt((Word word) -> word.text.length()).reversed())
                .map(this::expression).distinct().collect(Collectors.joining("|", "(?:", ")"));
    }

    private String expression(Word word) {
        String follows = word.followedBy.isEmpty() ? "" : word.followedBy.stream().collect(Collectors.joining("|", "(?=", ")"));
        return lookalikes.guarded(word.text) + (word.text.equals("应") ? NOT_TO_COPE : "") + follows;
    }

    /** What a word is in a sentence, see the table. */
    private enum Part { AUXILIARY, LEADING, VERB }

    /** @param followedBy what must follow; empty for anything */
    private record Word(Strength strength, Part part, String text, List<String> followedBy) {
    }
}
