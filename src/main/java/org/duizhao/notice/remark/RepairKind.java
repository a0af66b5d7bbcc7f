package org.duizhao.notice.remark;

/** What a repair did. The code is the one of the JSON; {@link #drops()} says that the text is in no paragraph any more. */
public enum RepairKind {
    /** A sign of a Founder font that was extracted as a hanzi: 圆园23 → 2023. */
    FOUNDER_CODE("founder-code", false),
    /** 後 and 馀 of a careless conversion from traditional characters. */
    VARIANT_CHARACTER("variant-character", false),
    /** A character read from a picture as another that looks alike: 深人 → 深入. */
    SCANNED_CHARACTER("scanned-character", false),
    /** Lines put back into their order where numbering or a broken quotation proves it. */
    LINE_ORDER("line-order", false),
    /** A page number, alone on its line or inside a sentence. */
    PAGE_NUMBER("page-number", true),
    /** Half a line that a page break repeats. */
    PAGE_OVERLAP("page-overlap", true),
    /** The same head or foot line on every page. */
    RUNNING_HEAD("running-head", true),
    /** Navigation, breadcrumbs, share buttons and other words of the web page around the notice. */
    PAGE_FURNITURE("page-furniture", true),
    /** Style sheets and settings of a word processor that were copied with the text. */
    STYLE_SHEET("style-sheet", true);

    private final String code;
    private final boolean drops;

    RepairKind(String code, boolean drops) {
        this.code = code;
        this.drops = drops;
    }

    /** Its name in JSON, which stays when the constant is renamed. */
    public String code() {
        return code;
    }

    /** Whether it takes characters away that nothing stands for afterwards. */
    public boolean drops() {
        return drops;
    }
}
