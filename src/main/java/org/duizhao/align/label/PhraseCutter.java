package org.duizhao.align.label;

import org.duizhao.align.label.LabelWords.Kind;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases in a clause that may name its matter: noun phrases that are whole to their end (隐蔽致灾因素普查, not 隐蔽致灾), and verbs
 * with their whole object (严禁违规加层加盖).
 */
final class PhraseCutter {

    /** A label of more words reads as a sentence. A judgement. */
    private static final int MOST_WORDS = 7;
    /** In UTF-16 units. Two characters, such as 检查, are a word that many matters have. A judgement. */
    private static final int SHORTEST = 3;
    /** In UTF-16 units. By judgement what is read at a glance. */
    private static final int LONGEST = 14;
    /** A phrase of empty words alone must be longer: 解决重大问题. */
    private static final int SHORTEST_EMPTY = 6;

    /** A phrase that ends in a noun reads as a name. This and the following are judgements, as they read on notices of several subjects. */
    private static final double NOUN = 1.3;
    /** The noun at its end may belong to a verb behind it. */
    private static final double BEFORE_VERB = 0.75;
    /** And surely does where one more noun follows: 工伤 in 工伤预防能力. */
    private static final double IN_COMPOUND = 0.4;
    /** One of a list, of which the noun that all share may come behind. */
    private static final double IN_LIST = 0.8;
    /** Who does it is not what is done. */
    private static final double BODY = 0.5;
    /** A noun before it says of what, as 煤矿 before 智能化建设. */
    private static final double CUT_BEFORE = 0.85;
    /** Of words that stand everywhere. */
    private static final double EMPTY = 0.5;

    /** What the names of bodies end with. */
    private static final String BODIES = "处局办委厅署";
    /** What follows means the contrary without it. */
    private static final String NEGATIONS = "无不未非禁";
    private static final String LIST = "、和与及或";

    private final LabelWords labelWords;

    PhraseCutter(Segmenter segmenter) {
        labelWords = new LabelWords(segmenter);
    }

    /** In the order of where they begin. */
    List<LabelPhrase> phrases(String text) {
        List<Token> words = labelWords.of(text);
        List<LabelPhrase> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            boolean singleVerb = labelWords.kind(words.get(from)) == Kind.VERB && LabelWords.isPiece(words.get(from))
                    && !(from + 1 < words.size() && LabelWords.isPiece(words.get(from + 1))); // 临 and 灾 are one word
            if (labelWords.kind(words.get(from)) != Kind.END && !singleVerb && !leadsOn(words, from)) {
                addFrom(words, from, phrases);
            }
        }
        return phrases;
    }

    private void addFrom(List<Token> words, int from, List<LabelPhrase> phrases) {
        int length = 0;
        int telling = 0;
        boolean mayTell = labelWords.mayBegin(words.get(from));
        for (int to = from; to < Math.min(words.size(), from + MOST_WORDS) && isPart(words, from, to); to++) {
            Token word = words.get(to);
            boolean empty = labelWords.isEmpty(word);
            telling += empty ? 0 : 1;
            length += word.text().length();
            if (length > LONGEST || telling > 0 && !mayTell) {
                break;
            }
            if (telling > 0 ? length >= SHORTEST && (!empty || labelWords.isHead(word)) : length >= SHORTEST_EMPTY) {
                double fit = fit(words, from, to) * (telling == 0 ? EMPTY : 1);
                if (fit > 0) {
                    phrases.add(new LabelPhrase(words.subList(from, to + 1), fit));
                }
            }
        }
    }

    /** Whether a word goes on with the phrase. */
    private boolean isPart(List<Token> words, int from, int at) {
        Token word = words.get(at);
        if (at > from && labelWords.kind(word) == Kind.VERB && labelWords.isEmpty(word) && !LabelWords.isPiece(word)) {
            return false; // 开展, 进行: a sentence, not a name
        }
        return labelWords.kind(word) != Kind.END || at > from && (word.nature().equals("k") || word.nature().equals("f") && LabelWords.isPiece(word));
    }

    /** 0 for a phrase that is torn or cannot stand by itself. */
    private double fit(List<Token> words, int from, int to) {
        Kind first = labelWords.kind(words.get(from));
        Kind last = labelWords.kind(words.get(to));
        Token next = to + 1 < words.size() ? words.get(to + 1) : null;
        boolean closed = next == null || next.nature().startsWith("w") || next.nature().startsWith("c");
        boolean list = next != null && LIST.contains(next.text());
        boolean wellEnded = last == Kind.NOUN || closed && last == Kind.VERB && words.get(to).text().length() > 1;
        boolean wholeObject = first != Kind.VERB || last == Kind.NOUN && !list && (closed || labelWords.isTail(next));
        if (!wellEnded || !wholeObject || isTorn(next) || hasNoNoun(words, from, to)) {
            return 0;
        }
        double fit = last == Kind.NOUN && first != Kind.VERB ? NOUN : 1;
        fit *= isBody(words.get(to)) ? BODY : 1;
        fit *= from > 0 && labelWords.kind(words.get(from - 1)) == Kind.NOUN && !labelWords.isEmpty(words.get(from - 1)) ? CUT_BEFORE : 1;
        fit *= next != null && labelWords.kind(next) == Kind.VERB ? isCompound(words, to + 1) ? IN_COMPOUND : BEFORE_VERB : 1;
        return fit * (list || from > 0 && LIST.contains(words.get(from - 1).text()) ? IN_LIST : 1);
    }

    /** Whether a verb stands between two nouns as if it were one, and not as what the first does. */
    private boolean isCompound(List<Token> words, int verb) {
        return !labelWords.isEmpty(words.get(verb)) && verb + 1 < words.size() && labelWords.kind(words.get(verb + 1)) == Kind.NOUN;
    }

    private static boolean isBody(Token word) {
        return word.nature().equals("nt") || BODIES.indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
    }

    /** Whether what stands behind belongs to the phrase. */
    private boolean isTorn(Token next) {
        if (next == null || labelWords.isTail(next)) {
            return false;
        }
        Kind kind = labelWords.kind(next);
        return kind == Kind.NOUN || kind == Kind.MODIFIER || LabelWords.isPiece(next) && "cup".indexOf(next.nature().charAt(0)) < 0;
    }

    private boolean hasNoNoun(List<Token> words, int from, int to) {
        return words.subList(from, to + 1).stream().noneMatch(word -> labelWords.kind(word) == Kind.NOUN);
    }

    /** Whether what stands before belongs to the word: a piece of a word before or after the seam, 安全 and its like, 非煤 in 非煤矿山, 第一. */
    private boolean leadsOn(List<Token> words, int at) {
        if (at == 0 || words.get(at - 1).nature().startsWith("w") || words.get(at - 1).nature().startsWith("c")) {
            return false;
        }
        Token before = words.get(at - 1);
        boolean piece = LabelWords.isPiece(before) && "vnabdgjhmqt".indexOf(before.nature().charAt(0)) >= 0 && !labelWords.isEmpty(before);
        boolean negated = LabelWords.isPiece(before) && NEGATIONS.contains(before.text());
        boolean seam = LabelWords.isPiece(words.get(at)) && !labelWords.isEmpty(before);
        return piece || seam || negated || before.nature().equals("an") || labelWords.kind(before) == Kind.MODIFIER;
    }

    /** The beginning of a text behind its empty words, as many whole words as may be; for a text without a phrase. */
    String beginning(String text) {
        List<Token> words = labelWords.of(text);
        int from = 0;
        while (from < words.size() && (labelWords.isEmpty(words.get(from)) || "cdpruw".indexOf(words.get(from).nature().charAt(0)) >= 0)) {
            from++;
        }
        String beginning = beginning(words, from);
        return beginning.length() >= SHORTEST ? beginning : beginning(words, 0);
    }

    /** Up to the last word that may end it. */
    private String beginning(List<Token> words, int from) {
        StringBuilder beginning = new StringBuilder();
        int whole = 0;
        for (Token word : words.subList(from, words.size())) {
            if (!isWord(word) && beginning.length() >= SHORTEST || beginning.length() + word.text().length() > LONGEST) {
                break;
            }
            beginning.append(isWord(word) ? word.text() : "");
            boolean ends = "cupdreymq".indexOf(word.nature().charAt(0)) < 0;
            whole = ends ? beginning.length() : whole;
        }
        return beginning.substring(0, whole > 0 ? whole : beginning.length());
    }

    private static boolean isWord(Token word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
