package org.duizhao.parse;

import java.util.regex.Pattern;

/** Labels that open a paragraph without a number: 煤矿：…. */
final class Labels {

    private static final int LONGEST = 14;
    private static final Pattern REMARK = Pattern.compile("附件|附表|联系|电话|邮箱|抄送|抄报|来源|备注|注$|地址|传真");

    private Labels() {
    }

    static boolean isLabelled(String line) {
        int colon = colon(line);
        if (colon < 0 || colon + 1 >= line.length() || Sentences.isTail(line)) {
            return false;
        }
        String label = line.substring(0, colon);
        return Titles.isLabel(label) && !REMARK.matcher(label).find();
    }

    static Entry labelled(Entry entry) {
        int colon = colon(entry.line().text());
        return new Entry(entry.line(), null, entry.content(), new Titles.Cut(colon, colon + 1, true));
    }

    private static int colon(String line) {
        return Colon.find(line, 1, Math.min(line.length(), LONGEST + 1));
    }
}
