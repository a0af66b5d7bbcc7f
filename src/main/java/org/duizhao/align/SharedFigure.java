package org.duizhao.align;

import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.chinese.fold.CharacterFold;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figure that measures share: a number with its unit as it is written, or a cycle in its usual words. */
final class SharedFigure {

    /**
     * What a reader takes for a figure without the rest of the sentence. Narrower than the measure words of {@code chinese.amount}: with all of
     * these, 一起 and the year of 2024年 would be given as the reason for a row; hanzi stand before few of them only, for 一项, 一天 and 一人 are seldom
     * figures. The text is folded, so that 月底 and digits have one form.
     */
    private static final Pattern FIGURE = Pattern.compile(
            CycleWords.EVERY_IN_GROUPS + "|\\d+(?:\\.\\d+)?(?:%|个百分点|万元|亿元|月底|月|日|小时|个|名|次|项|家|处|座|人|天|支|米|台|户)"
                    + "|[一二两三四五六七八九十]+(?:次|名|家|处|座)");

    private SharedFigure() {
    }

    /** The first figure that all texts hold; empty where they share none. */
    static Optional<String> of(List<String> texts) {
        return texts.stream().map(SharedFigure::in).reduce((one, other) -> {
            Set<String> both = new TreeSet<>(one);
            both.retainAll(other);
            return both;
        }).stream().flatMap(Collection::stream).findFirst();
    }

    private static Set<String> in(String text) {
        Set<String> figures = new TreeSet<>();
        Matcher matcher = FIGURE.matcher(CharacterFold.comparable(text));
        while (matcher.find()) {
            figures.add(matcher.group("unit") == null ? matcher.group() : CycleWords.usual(matcher));
        }
        return figures;
    }
}
