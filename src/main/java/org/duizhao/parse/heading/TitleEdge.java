package org.duizhao.parse.heading;

import org.duizhao.chinese.clause.Brackets;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.chinese.word.Words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a title that runs into its text without any sign, as in pages that were copied as one line:
 * 一、活动主题守护家园, 二、压实责任，抓好整治各单位要…. Nothing proves such an edge; the offset with the most evidence is taken:
 * what titles end with before it, what sentences open with behind it.
 */
public final class TitleEdge {

    /** A title without a sign at its end has at least two words. */
    private static final int SHORTEST = 4;
    /** As {@link HeadingTitles} has it for a title that stands alone. */
    private static final int LONGEST = 45;
    /** A clause that ends at a comma sooner is half of a title of two clauses. */
    private static final int SHORTEST_CLAUSE = 6;
    /** As far as an opening of a sentence is looked at. */
    private static final int LONGEST_OPENING = 60;
    /** What is shorter behind a blank may be the rest of the title. */
    private static final int LEAST_TEXT = 10;
    /** One sure sign, or a word that ends titles before one that opens sentences. */
    private static final int ENOUGH = 3;

    private static final String KIND = "(?:存在的|活动|工作|总体|主要|重点|具体|基本|组织|实施|目标|任务|时间|方法|进度|责任|职责|保障|参与|参加|适用|评选|申报|考核|整治|检查|有关|相关)";
    private static final String PART_NAME = "(?:指导思想|思想|要求|原则|目标|主题|时间|地点|范围|对象|内容|任务|步骤|安排|措施|分工|方式|方法|机构|保障|领导"
            + "|意义|思路|依据|目的|背景|形势|情况|问题|职责|程序|流程|条件|标准|事项|名称|概况|时段)";
    /** Titles that plans share: a noun, perhaps two, that names a part of the plan. */
    private static final Pattern PART = Pattern.compile(
            "^(?!(?:保障|领导)(?!$))" + KIND + "{0,3}" + PART_NAME + "(?:[及和与、]" + KIND + "{0,2}" + PART_NAME + ")?"
            + "(?![，、的及和与]|" + PART_NAME + "|" + KIND + ")");

    /** 招生原则, 报名时间: the same with the matter's own name before it; a verb there opens a clause, 围绕主题…. */
    private static final Pattern OWN_PART = Pattern.compile(
            "^(?!加强|强化|落实|完善|健全|明确|突出|围绕|严格|提[高升]|推[进动]|深化|做好|开展|规范|优化|抓[好实住]|压实|细化|统一|坚持|把握|确保|建立|制定|创新"
            + "|拓展|扩大|加大|加快|聚焦|严[明肃]|合理|科学|精心|广泛|全面|深入|认真|切实|积极|充分|高度|不断|持续|着力|大力|组织|实施|扎实|有序|稳步|统筹|夯实|紧盯"
            + "|守牢|筑牢|树立|增强|注重|按照|根据|结合|针对|利用|确定|选择|调整|设置|安排)[一-龥]{2}"
            + "(?:原则|目标|目的|依据|背景|主题|时间|时限|地点|范围|对象|内容|方式|方法|频次|步骤|要求|条件|资格|程序|流程|标准|名称|人员|安排|机构|职责|分工|分级|经费)"
            + "(?![，、的及和与]|" + PART_NAME + "|" + KIND + ")");

    private static final String BODY = "[一-龥]{1,8}(?:（[^）]{1,10}）)?";
    private static final String TOLD = "(?:要|应|须|必须|结合|根据|按照|围绕|负责|坚持)";
    /** What opens a sentence and no phrase of a title: the bodies that are told to act, or a time. */
    private static final Pattern SURE = Pattern.compile("各(?!项|类|种|式|方面|环节|阶段|领域)" + BODY + "(?:[、，及和]" + BODY + "){0,6}?" + TOLD
            + "|会议(?:听取|指出|强调|要求|认为|决定|议定|审议|研究|原则|同意)|本(?:预案|方案|办法|规定|通告|公告|意见|规划)"
            + "|(?:根据|依据|按照|依照)《|(?:目前|当前|去年|近年来|近期|今年以来|今年|\\d{4}年)");
    /** What the words of {@link #SURE} start with, besides digits. */
    private static final String FIRST_OF_SURE = "各会本根依按目当去近今";
    private static final Pattern ACTOR = Pattern.compile(
            "[一-龥]{1,8}(?:[、和及][一-龥]{1,8}){0,6}?(?:处|局|办|委|会|科|中心|部门|单位|机关|党委|政府|街道|乡镇|村|社区|企业|学校|公司)"
            + "(?:[、，及和]" + BODY + "){0,4}?(?:要|应|须|必须|负责|牵头)"
            + "|由[^，。；]{2,20}(?:牵头|负责|组织|开展)|在?[一-龥]{2,12}(?:期间|之际|前后)，|在[^，。；]{2,25}(?:基础上|中|下)，");
    private static final Pattern VERB = Pattern.compile("充分|认真|切实|进一步|积极|大力|严格|全面|深入|坚持|按照|根据|紧密|结合|围绕|通过|针对|对照|利用|配合|实施"
            + "|牢固|始终|加快|持续|着力|统筹|成立|制定|建立|健全|完善|组织|开展|加强|强化|落实|推进|推动|明确|以|将|把|对");

    private static final Words ENDS = Words.read(TitleEdge.class, "title-ends.txt");

    /** Where a title that names a part of a plan ends, if text follows it in {@code [0, stop)}; else -1. */
    int part(String content, int stop) {
        for (Pattern pattern : List.of(PART, OWN_PART)) {
            Matcher part = pattern.matcher(content).region(0, Math.min(stop, LONGEST));
            if (part.lookingAt() && stop - part.end() > 1) {
                return part.end();
            }
        }
        return -1;
    }

    /** Where a blank parts a title from a text that is longer than the rest of a title would be; -1 where none does. */
    int blank(String content, int stop) {
        int at = content.indexOf(' ');
        return at > 1 && stop - at > LEAST_TEXT ? at : -1;
    }

    /**
     * Where any other title within {@code [0, stop)} ends; -1 where no edge can be told. Where no sign follows at
     * {@code stop}, all of it may be the title, and only the strongest signs of a sentence count.
     */
    int find(String content, int stop) {
        String head = content.substring(0, Math.min(stop, LONGEST + LONGEST_OPENING));
        Brackets nesting = new Brackets(head);
        int best = -1;
        double weight = 0;
        for (int at = SHORTEST; at < Math.min(head.length() - 1, LONGEST); at++) {
            double here = nesting.inside(at) || stop == content.length() && !isSure(head, at) ? 0 : weight(head, at);
            if (here > weight && !HeadingTitles.isSentence(head.substring(0, at))) {
                best = at;
                weight = here;
            }
        }
        return best;
    }

    /** How much speaks for an edge at {@code at}; 0 where too little does. */
    private double weight(String head, int at) {
        if ("，、；：的和与及自至到于从在".indexOf(head.charAt(at - 1)) >= 0 || "，、；：”）的".indexOf(head.charAt(at)) >= 0) {
            return 0;
        }
        double end = endsTitle(head, at) || head.charAt(at - 1) == '”' ? 2 : 0;
        if (isSure(head, at)) {
            return end + ENOUGH;
        }
        // what only may open a sentence weighs less than enough: a title has to end there too
        double weight = end == 0 ? 0 : end + opening(head, at);
        return weight >= ENOUGH ? weight : 0;
    }

    /** Whether a word that titles end with stands before {@code at}. */
    public static boolean endsTitle(String text, int at) {
        return ENDS.endBefore(text, at);
    }

    private static boolean isSure(String head, int at) {
        char c = head.charAt(at);
        return c == ' ' || (FIRST_OF_SURE.indexOf(c) >= 0 || NumeralRuns.isDigit(c)) && opens(SURE, head, at);
    }

    private static double opening(String head, int at) {
        if (opens(ACTOR, head, at)) {
            // the later edge of two: the actor's name is short
            return 2 + at / 100.0;
        }
        return opens(VERB, head, at) && !isShortClause(head, at) ? 1.5 - at / 100.0 : 0;
    }

    /** 坚持预防|为主，…: what ends at a comma so soon is still the title. */
    private static boolean isShortClause(String head, int at) {
        int comma = head.indexOf('，', at);
        return comma >= 0 && comma - at < SHORTEST_CLAUSE;
    }

    private static boolean opens(Pattern pattern, String head, int at) {
        return pattern.matcher(head).region(at, head.length()).lookingAt();
    }
}
