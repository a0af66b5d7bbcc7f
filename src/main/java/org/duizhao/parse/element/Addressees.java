package org.duizhao.parse.element;

import org.duizhao.chinese.duty.ResponsibilityTail;

import java.util.List;
import java.util.regex.Pattern;

/** 主送机关: a list of bodies before a colon. */
public final class Addressees {

    /** The longest list that is looked for, in characters. */
    public static final int LONGEST = 400;
    /** 各乡镇, 全体师生: what opens with a word like that names all of a kind. */
    private static final List<String> FIRST = List.of("各", "有关", "全体", "所有", "尊敬的", "亲爱的", "广大", "驻");
    private static final Pattern LAST = Pattern.compile("(?:们|园|单位|部门|政府|局|厅|委|办|处|室|街道|公司|集团|学校|中心|村|居|镇|乡|县|市|区|州|盟|旗|企业|机构"
            + "|会|社区|党委|党组|支部|院|所|站|队|行|人员|同志|同志们|家长|市民|群众|朋友|居民|代表|机关|园区|开发区|部|）|\\))$");
    private static final Pattern SENTENCE = Pattern.compile("[。；！？“《]|现将|关于|通知|如下|为|是|根据|按照|时间|签发人|编号|索引|来源");

    private Addressees() {
    }

    /** Whether a text before a colon names whom a document is sent to. */
    public static boolean are(String text) {
        return text.length() > 1 && text.length() <= LONGEST && !SENTENCE.matcher(text).find() && !ResponsibilityTail.opens(text + "：", 0)
                && (FIRST.stream().anyMatch(text::startsWith) || LAST.matcher(text.strip()).find());
    }
}
