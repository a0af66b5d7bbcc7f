package org.duizhao.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a title that runs into its text without any sign, as in pages that were copied as one line:
 * 一、活动主题守护家园, 二、压实责任，抓好整治各单位要….
 */
final class TitleEdge {

    private static final int LONGEST = 50;

    /** Titles that plans of work share: a noun, perhaps two, that names a part of the plan. */
    private static final Pattern PART = Pattern.compile("^(?:[一-龥]{0,4}?"
            + "(?:指导思想|总体要求|基本原则|工作原则|总体目标|主题|目标|时间|地点|范围|对象|内容|任务|要求|步骤|安排|措施|分工|方式|方法|机构|保障|领导|意义|思路|依据|目的)"
            + "(?:[及和与、](?:[一-龥]{0,4}?(?:要求|内容|任务|分工|安排|措施|步骤|时间|地点|目标|主题|方式|保障)))?)"
            + "(?=[：: 　]|\\d|坚持|以|为|按照|根据|通过|全面|深入|认真|贯彻|围绕|[一-龥])");
    /** What opens a sentence but no phrase of a title. */
    private static final Pattern OPENING = Pattern.compile("(?<=[一-龥”）])(?:"
            + "各[^，。；：]{0,30}?(?:要|应|须|结合|根据)"
            + "|各[一-龥]{1,6}（[一-龥]{1,4}）、各|各[一-龥]{1,4}、各"
            + "|目前|当前|近年来|今年以来|在[^，。；]{2,20}(?:期间|基础上|中)，|[一-龥]{0,8}期间，"
            + "|\\d{4}年|[一-龥]{2,6}(?:处|局|办|委|科|中心|部门|单位|机关|党委)[^，。；]{0,12}?要)");

    /** Where the title within {@code [0, stop)} ends; -1 where no edge can be told. */
    int find(String content, int stop) {
        String head = content.substring(0, Math.min(stop, LONGEST * 2));
        int space = head.indexOf(' ');
        Matcher part = PART.matcher(head);
        if (part.find() && (space < 0 || part.end() <= space) && head.length() - part.end() > 1) {
            return part.end();
        }
        if (space > 1 && space <= LONGEST && !Titles.isSentence(head.substring(0, space))) {
            return space;
        }
        Matcher opening = OPENING.matcher(head);
        return opening.find() && opening.start() > 3 && opening.start() <= LONGEST && head.charAt(opening.start() - 1) != '，'
                && !Titles.isSentence(head.substring(0, opening.start())) ? opening.start() : -1;
    }
}
