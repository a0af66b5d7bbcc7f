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
    private static final int LONGEST_TITLE = 100;
    private static final Pattern ALONE = Pattern.compile("[^。：，；]{2,80}?(?:通知|意见|决定|通告|公告|通报|批复|方案|办法|规定|细则|规划|计划|要点|预案|措施|清单|纪要|条例|讲话)"
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
                List<Integer> seams = HeadSeams.of(last);
                if (Addressees.are(last.substring(seams.get(seams.size() - 1)))) {
                    for (int seam : seams) {
                        cuts.add(blank + 1 + seam);
                    }
                    cuts.add(i + 1);
                    return Pieces.of(paragraph, cuts);
                }
            }
        }
        return alone(paragraph);
    }

    /** The title of a document without addressees, cut from the text behind it. */
    private static List<TracedText> alone(TracedText paragraph) {
        if (paragraph.length() <= LONGEST_TITLE) {
            return List.of(paragraph);
        }
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_HEAD)).toString();
        List<Integer> seams = HeadSeams.beforeTitle(head);
        Matcher title = ALONE.matcher(head).region(seams.get(seams.size() - 1), head.length());
        if (!title.lookingAt()) {
            return List.of(paragraph);
        }
        List<Integer> cuts = new ArrayList<>(seams);
        cuts.add(title.end());
        Matcher number = DocumentNumber.ANYWHERE.matcher(head).region(blanksEnd(head, title.end()), head.length());
        if (number.lookingAt()) {
            cuts.add(number.end());
        }
        return Pieces.of(paragraph, cuts);
    }

    private static int blanksEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
