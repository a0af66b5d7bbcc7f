package org.duizhao.parse;

/** Articles of regulations (第一条). Their number is a measure's place; only 第一条【目的】 and 第一条（目的） have a title. */
final class Articles {

    private static final int LONGEST = 20;

    private Articles() {
    }

    static Titles.Cut cut(Line content) {
        if (content.length() == 0 || "【（[〔".indexOf(content.text().charAt(0)) < 0) {
            return Titles.Cut.NONE;
        }
        int close = new Nesting(content.part(0, Math.min(content.length(), LONGEST + 2)).text()).partner(0);
        return close < 2 || close + 1 >= content.length() ? Titles.Cut.NONE : new Titles.Cut(close + 1, close + 1, true);
    }
}
