package org.duizhao.chinese.duty;

import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

import java.util.regex.Pattern;

/** The words for duties, as patterns. */
public final class DutyWords {

    private static final Table TABLE = Table.read(DutyWords.class, "duties.tsv");
    private static final String LABELS = Words.of(TABLE.words("LABEL")).expression();
    private static final String HOLDERS = Words.of(TABLE.words("HOLDER")).expression();

    /**
     * A duty at the end of a part of a bracket, in the group {@code duty}: 县林业局牵头, 按照职责分工负责, 督促各镇落实. 督促 and 落实 may stand apart,
     * which is grammar and no word.
     */
    public static final Pattern DUTY = Pattern.compile("(?:按照?(?:各自)?职责)?(?<duty>" + Words.of(TABLE.words("DUTY")).expression()
            + "|(?:指导)?(?:督促|监督)\\p{IsHan}{0,6}落实)$");
    /** A label that says who, in the group {@code kind} its first word: 责任单位：. */
    public static final String LABEL = "(?<kind>" + LABELS + ")" + HOLDERS + "[：:]";
    /** The same without a group. */
    public static final String ANY_LABEL = LABELS + HOLDERS + "[：:]";

    /** A label that says who, by when or how: 主要责任单位：, 责任单位及责任人：, 完成时限：. */
    public static final String ANY_TAIL_LABEL = "(?:主要)?" + LABELS
            + Words.of(TABLE.words("HOLDER")).and(Words.of(TABLE.words("TERM"))).expression() + "(?:及[一-龥]{2,4})?[：:]";
    static final Pattern TAIL_LABEL = Pattern.compile(ANY_TAIL_LABEL);
    /** What {@link #DUTY} can end with. */
    static final Words LAST = Words.of(TABLE.words("DUTY")).and(Words.of("落实"));

    private DutyWords() {
    }
}
