package org.duizhao.parse;

import org.duizhao.notice.TracedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the head of a document out of a paragraph in which it runs together with the body: at blanks, behind a title that is
 * followed by its addressees, and behind the addressees' colon.
 */
final class HeadFolds {

    private static final int LONGEST_HEAD = 900;
    private static final Pattern TITLE = Pattern.compile("关于[^。]{2,120}?的?(?:通知|意见|决定|通告|公告|通报|函|批复|报告|方案|办法|公开信|倡议书)"
            + "(?=(?:[一-龥]{2,12}[〔\\[（(]\\d{4}[〕\\])）]\\d+号|各|市|县|区|省|全|有关|机关|驻|本|局|厅|镇|乡|街道)[^》]{0,200}$)");


    private static final int LONGEST_TITLE = 100;
    private static final Pattern ALONE = Pattern.compile("[^。：，；]{2,80}?(?:通知|意见|决定|通告|公告|通报|批复|方案|办法|规定|细则|规划|计划|要点|预案|措施)"
            + "(?=为|根据|按照|依据|现|近|今年|当前|\\d{4}年|[一二]、|第一[章条]|[一-龥]{0,6}[〔\\[]|\\h)");

    /** The lines of {@code paragraph}; the paragraph alone if it holds no addressees that are followed by more. */
    List<TracedText> cut(TracedText paragraph) {
        TracedText head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_HEAD));
        Nesting nesting = new Nesting(head);
        int blank = -1;
        List<Integer> cuts = new ArrayList<>();
        for (int i = 0; i < head.length() && head.charAt(i) != '。'; i++) {
            char c = head.charAt(i);
            if (c == ' ' && !nesting.inside(i)) {
                blank = i;
                cuts.add(i);
            }
            if ((c == '：' || c == ':') && !nesting.inside(i)) {
                String last = head.substring(blank + 1, i).toString();
                int title = titleEnd(last);
                int number = numberEnd(last, title);
                if (Addressees.are(last.substring(number))) {
                    cuts.addAll(List.of(blank + 1 + title, blank + 1 + number, i + 1));
                    return Pieces.of(paragraph, cuts);
                }
            }
        }
        return alone(paragraph);
    }

    /** The title of a document without addressees, cut from the text behind it. */
    private static List<TracedText> alone(TracedText paragraph) {
        Matcher title = paragraph.length() <= LONGEST_TITLE ? null
                : ALONE.matcher(paragraph.subSequence(0, Math.min(paragraph.length(), LONGEST_HEAD)));
        return title == null || !title.lookingAt() ? List.of(paragraph) : Pieces.of(paragraph, List.of(title.end()));
    }

    private static int numberEnd(String text, int start) {
        Matcher number = DocumentNumber.ANYWHERE.matcher(text).region(start, text.length());
        return number.lookingAt() ? number.end() : start;
    }

    private static int titleEnd(String text) {
        Matcher title = TITLE.matcher(text);
        int end = 0;
        while (title.find()) {
            end = title.end();
        }
        return end;
    }}
