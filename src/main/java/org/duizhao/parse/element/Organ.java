package org.duizhao.parse.element;

import java.util.regex.Pattern;

/** Names of bodies that issue documents. */
public final class Organ {

    /** Names of bodies are shorter; several of them side by side are told apart before. */
    private static final int LONGEST = 50;
    private static final Pattern NAME = Pattern.compile(
            "[一-龥（）()·、\\h　]{1,48}(?:政府|办公室|办公厅|委员会|管委会|委|局|厅|部|办|处|院|署|行|中心|公司|集团|指挥部|领导小组|小组|办事处"
            + "|大队|支队|总队|学校|大学|学院|医院|协会|联合会|总工会|工会|法院|检察院|机关|所|站|社|团|会)(?:[（(]章[）)])?");

    private Organ() {
    }

    /** Whether a text is the name of a body and nothing else. */
    public static boolean isName(String text) {
        return text.length() >= 3 && text.length() <= LONGEST && NAME.matcher(text).matches();
    }
}
