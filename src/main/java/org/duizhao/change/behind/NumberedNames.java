package org.duizhao.change.behind;

import org.duizhao.chinese.number.Numerals;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that are counted: 党的二十大, “十四五”规划, 第35个爱国卫生月. Two are of one series where all but the number is the same.
 */
final class NumberedNames {

    private static final String HANZI = "[一二三四五六七八九十百]";
    private static final Pattern CONGRESS = Pattern.compile("党的(?<n>" + HANZI + "{1,3})(?<stem>大)");
    private static final Pattern PLAN = Pattern.compile("[“‘]?(?<n>" + HANZI + "{1,2})(?<stem>五)[”’]?(?=规划|时期|期间|以来|收官|开局)");
    private static final Pattern EDITION = Pattern.compile("第(?<n>[0-9]+|" + HANZI + "{1,4})(?<stem>[个届次轮批][^，。；、“”《》（）第的]{2,12})");

    private NumberedNames() {
    }

    /**
     * A counted name.
     *
     * @param series what is counted
     */
    record Name(String series, int number, String text, Span span) {
    }

    static List<Name> in(Measure measure) {
        List<Name> names = new ArrayList<>();
        for (Pattern pattern : List.of(CONGRESS, PLAN, EDITION)) {
            for (Matcher found = pattern.matcher(measure.text()); found.find();) {
                Span span = new Span(found.start(), found.end());
                Numerals.read(found.group("n")).ifPresent(number ->
                        names.add(new Name(found.group("stem"), (int) number, span.in(measure.text()), span)));
            }
        }
        return names;
    }

    /** Whether one is later in the series of another; their endings may differ: 第35个爱国卫生月 and 第34个爱国卫生月活动. */
    static boolean isLater(Name one, Name other) {
        boolean sameSeries = one.series.startsWith(other.series) || other.series.startsWith(one.series);
        return sameSeries && one.number > other.number;
    }
}
