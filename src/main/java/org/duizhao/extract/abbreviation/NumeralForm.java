package org.duizhao.extract.abbreviation;

import org.duizhao.chinese.number.Numerals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a numeral abbreviation: a numeral with what is counted, once or several times (五到位, 四不两直, 三专两探一撤), a double
 * (双报告) or 多合一. Plans (十四五), meetings (二十大, 三中全会), ranks and mere adverbs (一级, 一律) have the form and are none.
 */
final class NumeralForm {

    private static final String NUMERAL = "[" + Numerals.ONE_TO_TEN + "百千两双零]+";
    private static final Pattern FORM = Pattern.compile("(?:" + NUMERAL
            + "个?[\\p{IsHan}&&[^" + Numerals.ONE_TO_TEN + "百千两双零年月日周]]{1,5}){1,5}(?:统一|合一)?|" + NUMERAL + "(?:个?统一|合一)|" + NUMERAL + "个百分之百|多\\p{IsHan}?合一");
    private static final Pattern PART = Pattern.compile(NUMERAL);
    /** 五统一, 六位一体 and 三个一批 count one number. */
    private static final Pattern AS_ONE = Pattern.compile("(?:统一|合一|一体|(?<=个)(?:一[批律]|百分之百))$");
    /** Nobody lists a hundred members: 百日攻坚, 双千兆 name no list. */
    private static final Pattern NOT = Pattern.compile("[两双]等.*|十[二三四五六]五.*|.*[届大]|[一二三四五六七]中全会.*"
            + "|" + AbbreviationWords.any("NO_ABBREVIATION") + "|[" + Numerals.ONE_TO_TEN + "]是|.*(?:(?<!分之)百(?!分)|[千万亿兆]).*");

    private NumeralForm() {
    }

    /** Whether this could be an abbreviation. Two to twelve characters. */
    static boolean matches(String text) {
        return text.length() >= 2 && text.length() <= 12 && FORM.matcher(text).matches() && !NOT.matcher(text).matches();
    }

    /** The numbers in it: 3 and 3 of 三管三必须, 2 of 双报告, 1 of 多合一. */
    static List<Integer> counts(String text) {
        List<Integer> counts = new ArrayList<>();
        Matcher part = PART.matcher(AS_ONE.matcher(text).replaceFirst(""));
        while (part.find()) {
            Numerals.read(part.group().replace('双', '两')).ifPresent(value -> counts.add((int) value));
        }
        return counts;
    }
}
