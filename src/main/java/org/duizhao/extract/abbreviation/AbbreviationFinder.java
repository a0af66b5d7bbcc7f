package org.duizhao.extract.abbreviation;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.cue.CueSet;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numeral abbreviations of a sentence: in quotation marks by their form; without them where the lexicon knows them, or
 * where their members stand right before them and are as many as they say (人、机、环、管四要素).
 */
final class AbbreviationFinder {

    private static final Cue QUOTATION = Cue.of("[“\"]([^“”\"]{2,30})[”\"]");
    private static final Pattern MARKS = Pattern.compile("[、，,]");
    private static final Pattern PREFIX = Pattern.compile("^" + AbbreviationWords.any("PREFIX"));
    private static final Pattern SUFFIX = Pattern.compile("(?<=.{4})" + AbbreviationWords.any("SUFFIX") + "$");
    private static final Cue SUMMED = Cue.of("(?<=[\\p{IsHan}”’])[两二三四五六七八九十双](?:个一批|位一体"
            + "|重?[\\p{IsHan}&&[^个项类级种方大件名家条点年月日周次是届中十百千万的位处所支座天小岁倍成分者]]\\p{IsHan}{0,3})(?=[，。；、：的）”\"]|等|和|试点|建设|管理|$)");
    private static final Pattern FRAME = Pattern.compile("(?<=.{2})" + AbbreviationWords.any("FRAME") + "$");
    /** Two characters are too often part of other words. */
    private static final int SHORTEST_UNQUOTED = 3;
    /** “双随机、一公开”: each part is as short as this. */
    private static final int LONGEST_TWIN = 3;
    /** “一分部署、九分落实”: with a longer part it is a saying. */
    private static final int LONGEST_IN_A_PROVERB = 4;

    private final Lexicon lexicon;
    private final Enumerations enumerations;
    private final List<String> names;
    private final Cue anyName;
    private final CueSet cues;
    private final CueSet.Part allCues;

    AbbreviationFinder(Lexicon lexicon, Enumerations enumerations) {
        this.lexicon = lexicon;
        this.enumerations = enumerations;
        names = lexicon.entries().stream().flatMap(entry -> entry.names().stream()).distinct()
                .filter(name -> name.length() >= SHORTEST_UNQUOTED).sorted(Comparator.comparingInt(String::length).reversed()).toList();
        anyName = Cue.ofWords(names);
        List<Cue> all = List.of(QUOTATION, anyName, SUMMED);
        cues = new CueSet(all);
        allCues = cues.part(all);
    }

    /** In the order of the sentence; no two overlap. */
    List<Mention> find(String sentence) {
        CueSet.Possible possible = cues.in(sentence);
        if (!possible.hasAny(allCues)) {
            return List.of();
        }
        List<Mention> found = quoted(possible.matches(QUOTATION, sentence));
        if (possible.matches(anyName, sentence).iterator().hasNext()) {
            addKnown(sentence, found);
        }
        addSummed(possible.matches(SUMMED, sentence), sentence, found);
        found.sort(Comparator.comparingInt(one -> one.span().start()));
        return found;
    }

    private List<Mention> quoted(Iterable<Matcher> quotations) {
        List<Mention> found = new ArrayList<>();
        for (Matcher quotation : quotations) {
            found.addAll(inQuotation(quotation.group(1), quotation.start(1)));
        }
        return found;
    }

    /**
     * 双随机、一公开 is one abbreviation, 五不为过、五个必须 are two, 一厂出事故、万厂受教育 is a proverb,
     * and of 党政同责、一岗双责 only the second is one.
     */
    private List<Mention> inQuotation(String quotation, int start) {
        List<String> parts = List.of(MARKS.split(quotation));
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.length() <= LONGEST_TWIN && NumeralForm.matches(part))) {
            return List.of(new Mention(new Span(start, start + quotation.length()), quotation, NumeralForm.counts(quotation)));
        }
        boolean mixed = !parts.stream().allMatch(NumeralForm::matches);
        boolean proverb = parts.size() > 1 && parts.stream().anyMatch(part -> part.length() > LONGEST_IN_A_PROVERB
                && !part.contains("个"));
        List<Mention> found = new ArrayList<>();
        int at = start;
        for (String part : parts) {
            String text = SUFFIX.matcher(PREFIX.matcher(part).replaceFirst("")).replaceFirst("");
            boolean certain = parts.size() == 1 || !mixed || NumeralForm.counts(text).size() > 1
                    || !lexicon.named(text).isEmpty();
            if (!proverb && certain && NumeralForm.matches(text)) {
                int from = at + part.indexOf(text);
                found.add(new Mention(new Span(from, from + text.length()), text, NumeralForm.counts(text)));
            }
            at += part.length() + 1;
        }
        return found;
    }

    private void addKnown(String sentence, List<Mention> found) {
        for (String name : names) {
            for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length())) {
                Mention next = new Mention(new Span(at, at + name.length()), name, NumeralForm.counts(name));
                if (isApart(next, found)) {
                    found.add(next);
                }
            }
        }
    }

    private void addSummed(Iterable<Matcher> sums, String sentence, List<Mention> found) {
        for (Matcher sum : sums) {
            String text = FRAME.matcher(sum.group()).replaceFirst("");
            Mention next = new Mention(new Span(sum.start(), sum.start() + text.length()), text,
                    NumeralForm.counts(text.substring(0, 1)));
            if (isApart(next, found) && NumeralForm.matches(text) && next.hasCount(enumerations.before(sentence, next).size())) {
                found.add(next);
            }
        }
    }

    private static boolean isApart(Mention next, List<Mention> found) {
        return found.stream().noneMatch(next::overlaps);
    }
}
