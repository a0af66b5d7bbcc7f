package org.duizhao.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * What a notice says of itself outside its body. Whatever it does not say is null, never guessed.
 *
 * @param title          without line breaks
 * @param documentNumber 发文字号, such as 高政发〔2023〕7号
 * @param genre          文种: 通知, 意见, 方案 …
 * @param year           the year the notice is for
 * @param addressees     主送机关, without the closing colon
 * @param copies         抄送机关, without 抄送： and the closing 。
 * @param disclosure     附注, without brackets
 * @param sources        where each field stands, and whether it was inferred; a field may have several entries
 */
public record Metadata(String title, String documentNumber, String genre, String issuer, Jurisdiction jurisdiction, Integer year,
                       LocalDate dateIssued, LocalDate datePrinted, String printer, String addressees, String copies,
                       String disclosure, List<FieldSource> sources) {

    public static final Metadata NONE =
            new Metadata(null, null, null, null, null, null, null, null, null, null, null, null, List.of());

    public Metadata {
        sources = List.copyOf(sources);
    }
}
