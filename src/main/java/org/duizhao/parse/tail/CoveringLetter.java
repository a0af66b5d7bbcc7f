package org.duizhao.parse.tail;

import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.parse.heading.DecimalOutline;
import org.duizhao.parse.line.Line;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter that only brings another document: 现将《…》印发给你们. Then what follows its signature is the body, and the
 * letter's own sentences are the opening paragraph.
 */
record CoveringLetter(String title, List<Line> body) {

    /** A letter that only brings another document is no longer; what is longer says something itself. */
    private static final int LONGEST = 600;
    /** The title of the document brought, on one line. */
    private static final int LONGEST_TITLE = 60;
    private static final Pattern ISSUES = Pattern.compile("(?:印发|发布|公布|转发|批转|下发)[^。]{0,60}(?:给你们|如下|施行|执行|实施|落实|贯彻)"
            + "|现将[^。]{2,80}(?:印发|转发|下发|发布|公布)|(?:现予以?|予以)(?:印发|发布|公布|转发)");
    private static final Pattern TITLE = Pattern.compile("^.{0,40}关于(?:印发|转发|批转|发布|公布|下发)");
    private static final Pattern ISSUED_NAME = Pattern.compile("(?:印发|转发|批转|发布|公布|下发)《?(?<name>[^《》]{4,60})》?的通知$");

    /**
     * Where the name of the document that a letter of this title brings (关于印发《…》的通知) ends, if it opens {@code line}, whatever
     * blanks stand in it; 0 where it does not.
     */
    static int issuedNameEnd(String title, String line) {
        Matcher issued = title == null ? null : ISSUED_NAME.matcher(title);
        return issued != null && issued.find() ? nameEnd(line, issued.group("name")) : 0;
    }

    private static int nameEnd(String line, String name) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            if (at >= line.length() || line.charAt(at) != name.charAt(i)) {
                return 0;
            }
            at++;
        }
        return at;
    }

    /** Whether the letter brings what follows: it is short, says so, and more than a list or a form follows. */
    boolean covers(List<Line> after) {
        int length = body.stream().mapToInt(Line::length).sum();
        if (length > LONGEST || after.isEmpty()) {
            return false;
        }
        boolean titled = title != null && TITLE.matcher(title).find();
        boolean says = body.stream().anyMatch(line -> ISSUES.matcher(line.text()).find());
        return (titled || says) && after.stream().mapToInt(Line::length).sum() > length;
    }

    /** Whether lines that end with a date say that a document follows. */
    static boolean brings(List<Line> letter) {
        return letter.stream().mapToInt(Line::length).sum() <= LONGEST && letter.stream().anyMatch(line -> ISSUES.matcher(line.text()).find());
    }

    /** 附件 and the title of the document that the letter brings. */
    static boolean isTitleOfIssued(Line line) {
        String text = line.text();
        return line.length() <= LONGEST_TITLE && new MarkerReader().at(text, 0).isEmpty() && !DecimalOutline.mayOpen(text) && !text.contains("。")
                && !text.contains("：") && !TableOfContents.isHead(line);
    }
}
