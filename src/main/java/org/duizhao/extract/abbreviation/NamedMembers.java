package org.duizhao.extract.abbreviation;

import org.duizhao.notice.outline.Measure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members that the paragraph has named one by one before it sums them up: “权力清单” … “责任清单” … “任务清单”, then “三清单”. */
final class NamedMembers {

    private static final Pattern ONE_NUMERAL = Pattern.compile("[两二三四五六七八九十](?:个|项|张|大)?(\\p{IsHan}{2,4})");
    private static final Pattern QUOTATION = Pattern.compile("[“\"]([^“”\"]{2,14})[”\"]");

    /** In UTF-16 units: as long as a paragraph. */
    private static final int FARTHEST = 500;

    private NamedMembers() {
    }

    /** The quoted terms near before it, in its sentence or in those before, that end in the word it counts; empty unless they are as many as it says. */
    static List<String> before(List<Measure> sentences, String text, Mention abbreviation) {
        if (!ONE_NUMERAL.matcher(abbreviation.text()).matches()) {
            return List.of();
        }
        StringBuilder near = new StringBuilder(text);
        for (int i = sentences.size() - 1; i >= 0 && near.length() < FARTHEST; i--) {
            near.insert(0, sentences.get(i).text());
        }
        return before(near.substring(Math.max(0, near.length() - FARTHEST)), abbreviation);
    }

    /** The same, of one text. */
    static List<String> before(String text, Mention abbreviation) {
        Matcher form = ONE_NUMERAL.matcher(abbreviation.text());
        if (!form.matches()) {
            return List.of();
        }
        Set<String> terms = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Matcher quotation = QUOTATION.matcher(text);
        while (quotation.find()) {
            if (quotation.group(1).endsWith(form.group(1)) && seen.add(quotation.group(1)) && !NumeralForm.matches(quotation.group(1))) {
                terms.add(quotation.group(1));
            }
        }
        return abbreviation.hasCount(terms.size()) ? List.copyOf(terms) : List.of();
    }
}
