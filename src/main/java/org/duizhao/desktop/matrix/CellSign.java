package org.duizhao.desktop.matrix;

/** How a whole cell stands to the base column, where marks of single words would say less. */
enum CellSign {
    /** There is no base, this is the base, or the words are marked one by one. */
    NONE(null),
    /** The very words of the base. */
    SAME("sign.same"),
    /** Hardly a word in common with the base: marks would be noise. */
    OTHER_WORDS("sign.otherWords"),
    /** The base says nothing here. */
    ONLY_HERE("sign.onlyHere");

    private final String key;

    CellSign(String key) {
        this.key = key;
    }

    /** The key of its words in the window's bundle; null for none. */
    String key() {
        return key;
    }
}
