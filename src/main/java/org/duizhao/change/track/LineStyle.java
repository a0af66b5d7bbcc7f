package org.duizhao.change.track;

/** What a paragraph of a notice is, as GB/T 9704-2012 sets it. */
public enum LineStyle {
    /** 发文字号 */ NUMBER,
    /** 标题 */ TITLE,
    /** 主送机关 */ ADDRESSEES,
    /** 一、 */ SECTION,
    /** （一） */ ITEM,
    /** 正文 */ BODY,
    /** 发文机关署名 */ SIGNATURE,
    /** 成文日期 */ DATE,
    /** 附注, 抄送, 印发 */ NOTE,
    /** 附件 */ ANNEX
}
