package org.duizhao.parse.head;

import org.duizhao.parse.element.Organ;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What stands before the body. Each field is null where the head has none.
 *
 * @param title      without line breaks
 * @param letterhead the body that the red head names, without 文件; without a red head, the body under the title
 * @param dated      the date in brackets under the title
 * @param bodyStart  the first line that is not of the head
 */
public record Head(String title, LocalDate dated, String letterhead, String documentNumber, String addressees, int bodyStart) {

    /** 中共云岭县委|云岭县人民政府: the committee and the government of one place issue together. */
    private static final Pattern JOINT = Pattern.compile("^中共(?<place>[一-龥]{2,12})委(?:员会)?(?:办公[室厅])?(?=\\k<place>)");

    /** The body that the title starts with, or two parted by a blank; null where it starts with none. */
    public String titleOrgan() {
        int about = title == null ? -1 : title.endsWith("令") ? title.length() - 1 : title.indexOf("关于");
        return about > 2 && Organ.isName(title.substring(0, about)) ? JOINT.matcher(title.substring(0, about)).replaceFirst("$0 ") : null;
    }
}
