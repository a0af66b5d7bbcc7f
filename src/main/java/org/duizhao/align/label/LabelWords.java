package org.duizhao.align.label;

import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text as a label sees them: what stands in quotation marks is one word, what stands in brackets none. */
final class LabelWords {

    /** What a word may be for a label. */
    enum Kind {
        /** A noun, or what stands for one. */
        NOUN,
        /** What stands before a noun: 重大, 非法. */
        MODIFIER,
        VERB,
        /** Whatever ends a phrase: punctuation, particles, numbers, places, persons. */
        END
    }

    /** A quotation of more characters is a sentence rather than a name. */
    private static final int LONGEST_QUOTATION = 11;
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[〔][^（()）\\[\\]〔〕]*[）)\\]〕]");
    private static final String OPENING = "“《";
    private static final String CLOSING = "”》";
    /** Single characters that belong to no longer word. */
    private static final String PARTICLES = "要应须可能使让的等将把";
    /** HanLP's for a name that is none of its own. */
    private static final String QUOTED = "nz";

    /** HanLP's verbs that name no action: 是, 有, those of direction, those that stand as adverbs. */
    private static final Set<String> NO_ACTIONS = Set.of("vshi", "vyou", "vf", "vd");

    private final Segmenter segmenter;
    private final Set<String> empty;
    private final Set<String> heads;
    private final Set<String> tails;
    private final Set<String> modifiers;

    LabelWords(Segmenter segmenter) {
        this.segmenter = segmenter;
        Table table = Table.read(LabelWords.class, "empty-words.tsv");
        empty = new HashSet<>(table.words("empty"));
        heads = new HashSet<>(table.words("head"));
        tails = new HashSet<>(table.words("tail"));
        modifiers = new HashSet<>(table.words("modifier"));
        empty.addAll(modifiers);
        empty.addAll(heads);
        empty.addAll(tails);
    }

    List<Token> of(String text) {
        List<Token> words = segmenter.segment(BRACKETS.matcher(text).replaceAll(""));
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = closing(words, i);
            if (end > i) {
                StringBuilder quotation = new StringBuilder();
                words.subList(i, end + 1).forEach(word -> quotation.append(word.text()));
                joined.add(new Token(quotation.toString(), words.get(i).start(), words.get(end).end(), QUOTED));
                i = end;
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }

    /** Where the short quotation that begins here ends; the beginning itself where none does. */
    private static int closing(List<Token> words, int from) {
        int kind = OPENING.indexOf(words.get(from).text());
        int length = 0;
        for (int i = from + 1; kind >= 0 && i < words.size() && length <= LONGEST_QUOTATION; i++) {
            if (CLOSING.indexOf(words.get(i).text()) == kind) {
                return length > 0 ? i : from;
            }
            length += words.get(i).text().length();
        }
        return from;
    }

    Kind kind(Token word) {
        String nature = word.nature();
        if (!isWord(word) || PARTICLES.contains(word.text())) {
            return Kind.END;
        }
        if (modifiers.contains(word.text())) {
            return Kind.MODIFIER;
        }
        if (nature.startsWith("m")) {
            return word.text().startsWith("第") ? Kind.MODIFIER : Kind.END;
        }
        return switch (nature.charAt(0)) {
            case 'n' -> nature.startsWith("nr") || nature.startsWith("ns") ? Kind.END : Kind.NOUN;
            case 'v' -> nature.equals("vn") ? Kind.NOUN : NO_ACTIONS.contains(nature) ? Kind.END : Kind.VERB;
            case 'a' -> nature.equals("an") ? Kind.NOUN : nature.equals("a") ? Kind.MODIFIER : Kind.END;
            case 'b' -> Kind.MODIFIER;
            case 'g', 'j', 'l', 'i', 'x', 's' -> Kind.NOUN;
            default -> Kind.END;
        };
    }

    private static boolean isWord(Token word) {
        int first = word.text().codePointAt(0);
        return Character.isIdeographic(first) || OPENING.indexOf(first) >= 0 && word.text().length() > 1;
    }

    /** It stands in every second sentence and names no matter by itself. */
    boolean isEmpty(Token word) {
        return empty.contains(word.text());
    }

    /** It may begin a name although it is empty: 重大危险源. */
    boolean mayBegin(Token word) {
        return !isEmpty(word) || modifiers.contains(word.text());
    }

    /** Empty, but the noun that a name ends with: 机制, 制度. */
    boolean isHead(Token word) {
        return heads.contains(word.text());
    }

    /** Empty, and not missed at the end of a name: 工作, 问题. */
    boolean isTail(Token word) {
        return tails.contains(word.text());
    }

    /** One ideograph that is no particle: mostly a piece of a longer word. */
    static boolean isPiece(Token word) {
        return word.text().length() == 1 && Character.isIdeographic(word.text().charAt(0)) && !PARTICLES.contains(word.text());
    }
}
