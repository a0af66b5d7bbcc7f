package org.duizhao.export.word;

/** The typefaces of GB/T 9704-2012, each with the one to use on a machine that lacks it. */
enum Face {
    /** 标题: clause 7.3.1. */
    TITLE("方正小标宋简体", "宋体"),
    /** 正文: clause 5.2.2. */
    BODY("仿宋_GB2312", "仿宋"),
    /** 一、: clause 7.3.3. */
    HEADING("黑体", "SimHei"),
    /** （一）: clause 7.3.3; here for the source of a passage too. */
    SUBHEADING("楷体_GB2312", "楷体"),
    /** 页码: clause 7.5. */
    PAGE_NUMBER("宋体", "SimSun");

    private final String family;
    private final String substitute;

    Face(String family, String substitute) {
        this.family = family;
        this.substitute = substitute;
    }

    String family() {
        return family;
    }

    String substitute() {
        return substitute;
    }
}
