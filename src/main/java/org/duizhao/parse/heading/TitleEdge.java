package org.duizhao.parse.heading;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.resource.Table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a title that runs into its text without any sign, as in pages that were copied as one line:
 * 一、活动主题守护家园, 二、压实责任，抓好整治各单位要…. Nothing proves such an edge; the offset with the most evidence is taken:
 * what titles end with before it, what sentences open with behind it.
 */
public final class TitleEdge {

    /** A title without a sign at its end has at least two words. */
    private static final int SHORTEST = 4;
    /** As {@link HeadingTitles} has it for a title that stands alone. */
    private static final int LONGEST = 45;
    /** A clause that ends at a comma sooner is half of a title of two clauses. */
    private static final int SHORTEST_CLAUSE = 6;
    /** As far as an opening of a sentence is looked at. */
    private static final int LONGEST_OPENING = 60;
    /** What is shorter behind a blank may be the rest of the title. */
    private static final int LEAST_TEXT = 10;
    /** One sure sign, or a word that ends titles before one that opens sentences. */
    private static final int ENOUGH = 3;

    private static final Words ENDS = Words.read(TitleEdge.class, "title-ends.txt");
    private static final Table WORDS = Table.read(TitleEdge.class, "title-words.tsv");
    private static final Words OPENINGS = words("OPENING");
    private static final Words BASIS = words("BASIS");
    private static final Words NOW = words("NOW");
    private static final String KIND = words("KIND").expression();
    private static final String PART_NAME = words("PART").expression();
    private static final String NO_END = "(?![，、的及和与]|" + PART_NAME + "|" + KIND + ")";
    /** Titles that plans share: a noun, perhaps two, that names a part of the plan; 保障 and 领导 are verbs where more follows. */
    private static final Pattern PART = Pattern.compile("^(?!(?:保障|领导)(?!$))" + KIND + "{0,3}" + PART_NAME
            + "(?:[及和与、]" + KIND + "{0,2}" + PART_NAME + ")?" + NO_END);
    /** 招生原则, 报名时间: the same with the matter's own name before it; a verb there opens a clause, 围绕主题…. */
    private static final Pattern OWN_PART =
            Pattern.compile("^(?!" + words("NO_OWN").expression() + ")[一-龥]{2}" + words("OWN_PART").expression() + NO_END);

    private static final String MODAL = ModalWords.shipped().auxiliaries(Strength.MUST, Strength.SHOULD);
    private static final String BODY = "[一-龥]{1,8}(?:（[^）]{1,10}）)?";
    /** What opens a sentence and no phrase of a title: the bodies that are told to act, or a time. */
    private static final Pattern SURE = Pattern.compile("各(?!项|类|种|式|方面|环节|阶段|领域)" + BODY + "(?:[、，及和]" + BODY + "){0,6}?(?:" + MODAL
            + "|" + words("TASK").expression() + ")|会议" + words("MEETING").expression() + "|本" + words("RULES").expression()
            + "|" + BASIS.expression() + "《|" + NOW.expression() + "|\\d{4}年");
    /** With what the words of {@link #SURE} begin, besides digits. */
    private static final Words SURE_BEGINS = Words.of("各", "会议", "本").and(BASIS).and(NOW);
    /** Without what joins two names: else a run of 和 could be cut into names in more ways than can be tried. */
    private static final String NAME = "[一-龥&&[^和及]]{1,8}";
    private static final Pattern ACTOR = Pattern.compile(NAME + "(?:[、和及]" + NAME + "){0,6}?" + words("BODY").expression()
            + "(?:[、，及和]" + NAME + "(?:（[^）]{1,10}）)?){0,4}?(?:" + MODAL + "|负责|牵头)"
            + "|由[^，。；]{2,20}(?:牵头|负责|组织|开展)|在?[一-龥]{2,12}(?:期间|之际|前后)，|在[^，。；]{2,25}(?:基础上|中|下)，");

    private static Words words(String name) {
        return Words.of(WORDS.words(name));
    }

    /** Where a title that names a part of a plan ends, if text follows it in {@code [0, stop)}; else -1. */
    int part(String content, int stop) {
        for (Pattern pattern : List.of(PART, OWN_PART)) {
            Matcher part = pattern.matcher(content).region(0, Math.min(stop, LONGEST));
            if (part.lookingAt() && stop - part.end() > 1) {
                return part.end();
            }
        }
        return -1;
    }

    /** Where a blank parts a title from a text that is longer than the rest of a title would be; -1 where none does. */
    int blank(String content, int stop) {
        int at = content.indexOf(' ');
        return at > 1 && stop - at > LEAST_TEXT ? at : -1;
    }

    /**
     * Where any other title within {@code [0, stop)} ends; -1 where no edge can be told. Where no sign follows at
     * {@code stop}, all of it may be the title, and only the strongest signs of a sentence count.
     */
    int find(String content, int stop) {
        String head = content.substring(0, Math.min(stop, LONGEST + LONGEST_OPENING));
        Brackets nesting = new Brackets(head);
        int best = -1;
        double weight = 0;
        for (int at = SHORTEST; at < Math.min(head.length() - 1, LONGEST); at++) {
            double here = nesting.inside(at) || stop == content.length() && !isSure(head, at) ? 0 : weight(head, at);
            if (here > weight && !HeadingTitles.isSentence(head.substring(0, at))) {
                best = at;
                weight = here;
            }
        }
        return best;
    }

    /** How much speaks for an edge at {@code at}; 0 where too little does. */
    private double weight(String head, int at) {
        if ("，、；：的和与及自至到于从在".indexOf(head.charAt(at - 1)) >= 0 || "，、；：”）的".indexOf(head.charAt(at)) >= 0) {
            return 0;
        }
        double end = endsTitle(head, at) || head.charAt(at - 1) == '”' ? 2 : 0;
        if (isSure(head, at)) {
            return end + ENOUGH;
        }
        // what only may open a sentence weighs less than enough: a title has to end there too
        double weight = end == 0 ? 0 : end + opening(head, at);
        return weight >= ENOUGH ? weight : 0;
    }

    /** Whether a word that titles end with stands before {@code at}. */
    public static boolean endsTitle(String text, int at) {
        return ENDS.endBefore(text, at);
    }

    private static boolean isSure(String head, int at) {
        char c = head.charAt(at);
        return c == ' ' || (SURE_BEGINS.startAt(head, at) || NumeralRuns.isDigit(c)) && opens(SURE, head, at);
    }

    private static double opening(String head, int at) {
        if (opens(ACTOR, head, at)) {
            // the later edge of two: the actor's name is short
            return 2 + at / 100.0;
        }
        return OPENINGS.startAt(head, at) && !isShortClause(head, at) ? 1.5 - at / 100.0 : 0;
    }

    /** 坚持预防|为主，…: what ends at a comma so soon is still the title. */
    private static boolean isShortClause(String head, int at) {
        int comma = head.indexOf('，', at);
        return comma >= 0 && comma - at < SHORTEST_CLAUSE;
    }

    private static boolean opens(Pattern pattern, String head, int at) {
        return pattern.matcher(head).region(at, head.length()).lookingAt();
    }
}
