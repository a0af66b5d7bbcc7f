package org.duizhao.parse;

import org.duizhao.notice.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts signature, date, 附件 and other back matter out of a paragraph in which they run together with the body. */
final class TailFolds {

    private static final Pattern OPENING = Pattern.compile("(?<=[。 　：；])(?:附件\\d?[：:]|附件：|抄送[：:]|[（(]此件|来源[：:]|[（(]?联系人[：:]|特此通知)");
    private static final String NO_SIGNATURE = "前至起，,以后—-到在上下召组开、的了。；～~";
    private static final int LONGEST_NAME = 80;

    List<TracedText> cut(TracedText paragraph) {
        List<Integer> cuts = new ArrayList<>();
        String text = paragraph.toString();
        Matcher opening = OPENING.matcher(text);
        while (opening.find()) {
            cuts.add(opening.start());
        }
        Matcher date = Dates.ANYWHERE.matcher(text);
        while (date.find()) {
            int name = nameStart(text, date.start());
            if (name >= 0 && signs(text, date.end())) {
                cuts.add(name);
                cuts.add(date.end());
            }
        }
        return Pieces.of(paragraph, cuts.stream().sorted().toList());
    }

    /** Where the body's name before a date starts; -1 where no such name stands there by itself. */
    private static int nameStart(String text, int date) {
        int end = date;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && !isBlank(text.charAt(start - 1)) && "。；！？：".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start > 0 && Organ.isName(text.substring(start, end)) ? start : -1;
    }

    private static boolean signs(String text, int end) {
        if (text.startsWith("印发", end)) {
            return false;
        }
        return end == text.length() || NO_SIGNATURE.indexOf(text.charAt(end)) < 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '　';
    }
}
