package org.duizhao.align;

import org.duizhao.chinese.fold.CharacterFold;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures and frequencies as they are written. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            "每(?:半年|[年季月周日天旬]|两周)|\\d+(?:\\.\\d+)?(?:%|个百分点|万元|亿元|月底|月|日|小时|个|名|次|项|家|处|座|人|天|支|米|台|户)"
                    + "|[一二两三四五六七八九十]+(?:次|名|家|处|座)");

    private Figures() {
    }

    /** The first figure that all texts hold. */
    static Optional<String> shared(List<String> texts) {
        return texts.stream().map(Figures::in).reduce((one, other) -> {
            Set<String> both = new TreeSet<>(one);
            both.retainAll(other);
            return both;
        }).stream().flatMap(Collection::stream).findFirst();
    }

    private static Set<String> in(String text) {
        return FIGURE.matcher(CharacterFold.comparable(text)).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
