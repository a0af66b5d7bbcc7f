package org.duizhao.align.label;

import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the phrases in a clause that may name its matter: words that carry a meaning, with no other between them. */
final class PhraseCutter {

    /** A label of more words reads as a sentence. A judgement. */
    private static final int MOST_WORDS = 5;
    /** In UTF-16 units. Two characters, such as 检查, are a word that many matters have. A judgement. */
    private static final int SHORTEST = 3;
    /** In UTF-16 units. By judgement what is read at a glance. */
    private static final int LONGEST = 12;

    /** Single characters that belong to no longer word. */
    private static final String PARTICLES = "要应须可能使让的等将把";

    private final Segmenter segmenter;
    private final Set<String> empty;

    PhraseCutter(Segmenter segmenter) {
        this.segmenter = segmenter;
        this.empty = new HashSet<>(Table.read(PhraseCutter.class, "empty-words.tsv").words());
    }

    /** In the order of where they begin. */
    List<LabelPhrase> phrases(String text) {
        List<Token> words = segmenter.segment(text);
        List<LabelPhrase> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            if (isTelling(words.get(from)) && !(from > 0 && leadsOn(words.get(from - 1)))) {
                addFrom(words, from, phrases);
            }
        }
        return phrases;
    }

    private void addFrom(List<Token> words, int from, List<LabelPhrase> phrases) {
        int length = 0;
        for (int to = from; to < Math.min(words.size(), from + MOST_WORDS) && (isTelling(words.get(to)) || isInner(words.get(to))); to++) {
            length += words.get(to).text().length();
            boolean torn = to + 1 < words.size()
                    && (belongsToBefore(words.get(to + 1)) || isVerb(words.get(from)) && isNoun(words.get(to + 1)));
            if (length >= SHORTEST && length <= LONGEST && !torn && mayEnd(words.get(to))) {
                phrases.add(new LabelPhrase(List.copyOf(words.subList(from, to + 1))));
            }
        }
    }

    /** The beginning of a text, as many whole words as may be; for a text without a phrase. */
    String beginning(String text) {
        StringBuilder beginning = new StringBuilder();
        for (Token word : segmenter.segment(text)) {
            boolean words = word.text().codePoints().allMatch(Character::isLetterOrDigit);
            if (!words && beginning.length() >= SHORTEST || beginning.length() + word.text().length() > LONGEST) {
                break;
            }
            beginning.append(words ? word.text() : "");
        }
        return beginning.toString();
    }

    /** What stands behind such a word belongs to it: 安全 and a single character that is no particle, as 非 in 非煤矿山. */
    private boolean leadsOn(Token word) {
        return word.text().equals("安全") || isSingle(word) && "vnabdgjhmq".indexOf(word.nature().charAt(0)) >= 0;
    }

    /** A single character that may be the end of a longer word. */
    private boolean belongsToBefore(Token word) {
        return isSingle(word) && "vnagjk".indexOf(word.nature().charAt(0)) >= 0;
    }

    private static boolean isVerb(Token word) {
        return word.nature().equals("v");
    }

    private static boolean isNoun(Token word) {
        return word.nature().startsWith("n") || word.nature().equals("vn");
    }

    private static boolean isSingle(Token word) {
        return word.text().length() == 1 && Character.isIdeographic(word.text().charAt(0)) && PARTICLES.indexOf(word.text()) < 0;
    }

    /** Nouns, verbs, their kin, and terms; places, numbers, and words that stand in every second sentence tell nothing. */
    boolean isTelling(Token word) {
        String nature = word.nature();
        boolean kind = switch (nature.charAt(0)) {
            case 'n' -> !nature.startsWith("nr") && !nature.startsWith("ns");
            case 'v' -> !nature.equals("vshi") && !nature.equals("vyou") && !nature.equals("vf");
            case 'a' -> nature.equals("a") || nature.equals("an");
            case 'g', 'j', 'l', 'i', 'b', 'x', 's' -> true;
            default -> false;
        };
        return kind && !empty.contains(word.text()) && Character.isIdeographic(word.text().codePointAt(0));
    }

    /** What may stand within a phrase, not at its edge. */
    private static boolean isInner(Token word) {
        return word.nature().equals("k") || word.nature().equals("f") && word.text().length() == 1;
    }

    private boolean mayEnd(Token word) {
        char kind = word.nature().charAt(0);
        return isTelling(word) && kind != 'a' && kind != 'b' && (word.text().length() > 1 || kind == 'n');
    }
}
