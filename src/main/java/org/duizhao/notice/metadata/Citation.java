package org.duizhao.notice.metadata;

import java.time.LocalDate;

/**
 * What a notice is known by. Whatever it does not say is null, never guessed.
 *
 * @param title          without line breaks
 * @param documentNumber 发文字号, such as 高政发〔2023〕7号
 * @param genre          文种: 通知, 意见, 方案 …
 * @param issue          never null
 * @param scope          never null
 */
public record Citation(String title, String documentNumber, String genre, Issue issue, Scope scope) {

    public static final Citation NONE = new Citation(null, null, null, Issue.NONE, Scope.NONE);

    /**
     * Who issued it, and when.
     *
     * @param issuer 发文机关, its full name where it is known
     * @param date   成文日期
     */
    public record Issue(String issuer, LocalDate date) {

        public static final Issue NONE = new Issue(null, null);
    }

    /**
     * What it is for.
     *
     * @param year the year the notice is for, which need not be that of its date
     */
    public record Scope(Jurisdiction jurisdiction, Integer year) {

        public static final Scope NONE = new Scope(null, null);
    }
}
