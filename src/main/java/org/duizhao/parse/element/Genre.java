package org.duizhao.parse.element;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.document.Genres;
import org.duizhao.parse.line.Typography;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of a document (文种), which its title ends with. */
public final class Genre {

    /** What may stand in brackets behind it: （试行）, （2024年版）, （2024—2026年）. */
    private static final Pattern EDITION = Pattern.compile("\\d{4}年?[—–~～至-]{1,2}\\d{4}年?(?:度)?|试行|暂行|修订|修订稿|征求意见稿|草案|[^（）()]{0,6}年版|\\d{4}年\\d{1,2}月\\d{1,2}日[^（）()]{2,60}|[一-龥]{2,10}(?:局|委|办|厅|院)");

    private Genre() {
    }

    /** The genre that a title ends with, brackets such as （试行） aside; empty where it ends with none. */
    public static Optional<String> of(String title) {
        String tight = Typography.tight(title);
        int end = withoutEditions(tight);
        int start = Genres.ALL.startBefore(tight, end);
        return start < 0 ? Optional.empty() : Optional.of(tight.substring(start, end));
    }

    private static int withoutEditions(String title) {
        int end = title.length();
        while (end > 0 && Marks.closesBracket(title.charAt(end - 1))) {
            int open = Math.max(title.lastIndexOf('（', end - 1), title.lastIndexOf('(', end - 1));
            if (open < 0 || !EDITION.matcher(title).region(open + 1, end - 1).matches()) {
                return end;
            }
            end = open;
        }
        return end;
    }
}
