package org.duizhao.align;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.topic.Topic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows by their form the sentences that are no matter of the table: those that open a notice (现就…通知如下, 现将…印发给你们) and
 * those that only pass it on (请结合实际，认真贯彻落实; 特此通知).
 */
final class Foot {

    /** The part of the table that such rows stand in. */
    static final Topic TOPIC = new Topic("开头与结尾", "开头与结尾");

    private static final Pattern OPENING = Pattern.compile(
            "现(?:就|将|对|提出|制定|结合)[^。]*(?:如下|印发|转发)|(?:通知|公告|通告|部署|安排|报告|意见|方案|要求|措施|规定)如下[。：:]?$"
                    + "|^(?:各|市|县|区|省)[^，。]{0,60}[：:]$|制定本(?:条例|办法|规定|方案|细则|预案)[。；]?$"
                    + "|^(?:各位代表|同志们)[：:，]?$");
    private static final Pattern PASSING_ON = Pattern.compile(
            "^(?:特此|此)(?:通知|通告|公告|函告)[。]?$"
                    + "|(?:^|[，。])(?:现印发给你们|现转发给你们|请)(?:你们|各(?:单位|地|部门|有关单位))?[^。，]{0,16}"
                    + "(?:遵照执行|贯彻(?:执行|落实)|抓好落实|组织实施|参照执行)[。]?$");

    private Foot() {
    }

    /** Whether a sentence opens or passes on. */
    static boolean isOf(String sentence) {
        return OPENING.matcher(sentence).find() || PASSING_ON.matcher(sentence).find();
    }

    /** What a row of such sentences is called. */
    static String label(String sentence) {
        return OPENING.matcher(sentence).find() ? "开头" : "结尾";
    }

    /** The links without those between a sentence of the foot and one that states a matter, so that none of both is drawn over. */
    static Links apart(Corpus corpus, Links links) {
        List<Boolean> foot = corpus.passages().stream().map(passage -> isOf(passage.wording())).toList();
        return new Links(links.bestFirst().stream()
                .filter(link -> foot.get(link.pair().first()).equals(foot.get(link.pair().second()))).toList(), links.thresholds(), links.nearby());
    }
}
