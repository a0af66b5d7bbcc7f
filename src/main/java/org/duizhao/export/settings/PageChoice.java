package org.duizhao.export.settings;

/**
 * How the pages look.
 *
 * @param remarks whether the table has a column 备注
 */
public record PageChoice(Paper paper, TextSize size, PageNumberForm numbers, boolean remarks) {

    /** Paper by the number of columns, 五号, page numbers of GB/T 9704, no remarks. */
    public static final PageChoice USUAL = new PageChoice(Paper.BY_COLUMNS, TextSize.WUHAO, PageNumberForm.OFFICIAL, false);
}
