package org.duizhao.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the document that a covering letter brings, as the letter's title has it: 关于印发《…》的通知. */
final class IssuedName {

    private static final Pattern ISSUED = Pattern.compile("(?:印发|转发|批转|发布|公布|下发)《?(?<name>[^《》]{4,60})》?的通知$");

    private IssuedName() {
    }

    /** Where the name ends that opens {@code line}, whatever blanks stand in it; 0 where it does not. */
    static int end(String title, String line) {
        Matcher issued = title == null ? null : ISSUED.matcher(title);
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
}
