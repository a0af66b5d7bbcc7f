package org.duizhao.parse.fold;

import org.duizhao.chinese.document.DocumentNumber;
import org.duizhao.chinese.document.Genres;
import org.duizhao.chinese.number.NumeralRuns;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seams of a head whose lines run into each other without a blank:
 * 云岭县人民政府文件|云政发〔2023〕4号|云岭县人民政府关于…的通知|各乡镇人民政府. Every part but the last may be missing.
 */
final class HeadSeams {

    private static final Pattern LETTERHEAD = Pattern.compile("[一-龥（）()]{3,40}?文件(?=[一-龥]{2,12}[〔\\[（(]\\d{4}|[一-龥]{3,40}关于)");
    /** The issuer's name before a number, which starts with a sign of two characters or more. */
    private static final Pattern ISSUER = Pattern.compile("[一-龥（）()]{2,38}(?:政府|委员会|办公室|办公厅|局)(?=[一-龥]{2,10}[〔\\[（(]\\d{4})");
    /** A sentence that cites a number, and not the sign before the document's own. */
    private static final Pattern CITES = Pattern.compile("关于|转发|印发|根据|按照|贯彻|依据");
    private static final String TITLE_ENDS = Genres.proving(Genres.Proof.ADDRESSED).expression();
    private static final Pattern TITLE = Pattern.compile("关于[^。]{2,120}?的?" + TITLE_ENDS
            + "(?=(?:[一-龥]{2,12}[〔\\[（(]\\d{4}[〕\\])）]\\d+号|各|市|县|区|省|全|有关|机关|驻|本|局|厅|镇|乡|街道"
            + "|(?<=的" + TITLE_ENDS + ")(?!的|要求|精神|规定|内容)[一-龥])[^》]{0,200}$)");

    private HeadSeams() {
    }

    /** Offsets in what stands before the addressees' colon, ascending, some of them equal; the last is where the addressees start. */
    static List<Integer> of(String text) {
        List<Integer> before = beforeTitle(text);
        int title = titleEnd(text, before.get(1));
        return List.of(before.get(0), before.get(1), title, numberEnd(text, title));
    }

    /** Behind the letterhead, and behind the number that follows it; twice 0 where neither opens the text. */
    static List<Integer> beforeTitle(String text) {
        if (!text.contains("文件") && !NumeralRuns.holdsDigit(text)) {
            return List.of(0, 0);
        }
        int letterhead = end(LETTERHEAD, text, 0);
        int issuer = letterhead > 0 ? letterhead : end(ISSUER, text, 0);
        int number = numberEnd(text, issuer);
        boolean cited = CITES.matcher(text.substring(0, number)).find();
        return cited ? List.of(letterhead, letterhead) : List.of(number > issuer ? issuer : letterhead, number);
    }

    private static int numberEnd(String text, int start) {
        return end(DocumentNumber.ANYWHERE, text, start);
    }

    /** The end of what opens {@code text} at {@code start}; {@code start} where it does not. */
    private static int end(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start;
    }

    private static int titleEnd(String text, int start) {
        if (!text.contains("关于")) {
            return start;
        }
        Matcher title = TITLE.matcher(text).region(start, text.length());
        int end = start;
        while (title.find()) {
            end = title.end();
        }
        return end;
    }
}
