package org.duizhao.notice.metadata;

/** A part of a notice outside its body, by which its characters are accounted for. The fields follow GB/T 9704-2012, clause 7. */
public enum Field {
    /** 发文机关标志, the red head, and what stands beside it (份号, 密级, 紧急程度, 签发人). */
    LETTERHEAD,
    /** 标题. */
    TITLE,
    /** 发文字号. */
    DOCUMENT_NUMBER,
    /** 主送机关. */
    ADDRESSEES,
    /** 署名. */
    ISSUER,
    /** 成文日期. */
    DATE_ISSUED,
    /** 附注, as a rule 此件公开发布. */
    DISCLOSURE,
    /** 抄送机关. */
    COPIES,
    /** 印发机关. */
    PRINTER,
    /** 印发日期. */
    DATE_PRINTED,
    /** 附件说明 and the annexes after the body. */
    ANNEX,
    /** Any other remark before or after the body, such as 本文件由…负责解读. */
    REMARK,
    /** The year the notice is for. */
    YEAR,
    /** 文种. */
    GENRE,
    /** 地区. */
    JURISDICTION
}
