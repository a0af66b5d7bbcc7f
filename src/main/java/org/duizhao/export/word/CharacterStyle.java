package org.duizhao.export.word;

/** The named styles of words in a table: who wants them otherwise changes the style once. */
enum CharacterStyle {
    /** As the paragraph. */
    PLAIN(null),
    /** The name of a notice. */
    NOTICE("对照表 地区"),
    /** 文号 and 条款. */
    SOURCE("对照表 出处"),
    /** Figures, and what they are against the base's. */
    FIGURES("对照表 数字"),
    /** Words that the base does not have. */
    DIFFERENT("对照表 差异");

    private final String title;

    CharacterStyle(String title) {
        this.title = title;
    }

    /** As programs show it; null for none. */
    String title() {
        return title;
    }

    /** Within the file; null for none. */
    String id() {
        return title == null ? null : "dz" + name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
