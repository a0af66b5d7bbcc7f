package org.duizhao.parse.fold;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.document.DocumentNumber;
import org.duizhao.chinese.document.Genres;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.source.TracedText;
import org.duizhao.parse.element.Addressees;
import org.duizhao.parse.line.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the head of a document out of a paragraph in which it runs together with the body: at blanks, behind a title that is
 * followed by its addressees, and behind the addressees' colon.
 */
final class HeadFolds {

    /** A head with all its elements is shorter, so that a long paragraph costs no more. */
    private static final int LONGEST_HEAD = 900;
    /** A paragraph as short as this may be a title alone. */
    private static final int LONGEST_TITLE = 100;
    /** An address (讲话) is no genre, but ends a title as one does. */
    private static final Words TITLE_ENDS = Genres.proving(Genres.Proof.RUN).and(Words.of("讲话"));
    private static final Pattern ALONE = Pattern.compile("[^。：，；]{2,80}?" + TITLE_ENDS.expression()
            + "(?=为|根据|按照|依据|现|近|今年|当前|\\d{4}年|[一二]、|第一[章条]|[一-龥]{0,6}[〔\\[]|\\h)");

    /** The lines of {@code paragraph}; the paragraph alone if it holds no addressees that are followed by more. */
    List<TracedText> cut(TracedText paragraph) {
        String head = paragraph.toString().substring(0, Math.min(paragraph.length(), LONGEST_HEAD));
        int stop = head.indexOf('。');
        int end = stop < 0 ? head.length() : stop;
        List<Integer> cuts = Marks.colon(head, 0, end) < 0 ? List.of() : addressed(head, end);
        cuts = cuts.isEmpty() && paragraph.length() > LONGEST_TITLE && mayOpenWithTitle(head) ? alone(head) : cuts;
        return cuts.isEmpty() ? List.of(paragraph) : Line.cut(paragraph, cuts);
    }

    /** Where the head's lines end, the last of them the addressees; empty where {@code [0, end)} holds no addressees. */
    private static List<Integer> addressed(String head, int end) {
        Brackets nesting = new Brackets(head);
        List<Integer> cuts = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < end; i++) {
            char c = head.charAt(i);
            if (c == ' ' && !nesting.inside(i)) {
                line = i + 1;
                cuts.add(i);
            }
            if (Marks.isColon(c) && !nesting.inside(i)) {
                String last = head.substring(line, i);
                List<Integer> seams = HeadSeams.of(last);
                if (Addressees.are(last.substring(seams.get(seams.size() - 1)))) {
                    for (int seam : seams) {
                        cuts.add(line + seam);
                    }
                    cuts.add(i + 1);
                    return cuts;
                }
            }
        }
        return List.of();
    }

    /** Whether a word that ends a title stands in the first clause: neither a title nor what stands before it holds a stop. */
    private static boolean mayOpenWithTitle(String head) {
        return TITLE_ENDS.standIn(head.substring(0, clauseEnd(head)));
    }

    private static int clauseEnd(String head) {
        int end = 0;
        while (end < head.length() && "。：，；".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the lines of a head without addressees end, the last of them the title; empty where no title opens the text. */
    private static List<Integer> alone(String head) {
        List<Integer> seams = HeadSeams.beforeTitle(head);
        Matcher title = ALONE.matcher(head).region(seams.get(seams.size() - 1), head.length());
        if (!title.lookingAt()) {
            return List.of();
        }
        List<Integer> cuts = new ArrayList<>(seams);
        cuts.add(title.end());
        Matcher number = DocumentNumber.ANYWHERE.matcher(head).region(blanksEnd(head, title.end()), head.length());
        if (number.lookingAt()) {
            cuts.add(number.end());
        }
        return cuts;
    }

    private static int blanksEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
