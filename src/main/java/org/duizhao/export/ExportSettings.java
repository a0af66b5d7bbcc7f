package org.duizhao.export;

import org.duizhao.export.settings.ContentChoice;
import org.duizhao.export.settings.DocumentHead;
import org.duizhao.export.settings.PageChoice;

import java.util.Locale;
import java.util.Optional;

/**
 * What a person chooses for an exported comparison.
 *
 * @param head         title, who made it and when
 * @param baseNoticeId the notice that the others are marked against; null for none
 * @param marked       whether differences to the base are marked
 * @param content      which rows, columns and annexes
 * @param page         paper, type and page numbers
 * @param locale       of the words around the notices' own
 */
public record ExportSettings(DocumentHead head, String baseNoticeId, boolean marked, ContentChoice content, PageChoice page, Locale locale) {

    /** Chinese, with a title from the notices, without a base. */
    public static final ExportSettings DEFAULT = new ExportSettings(null, null, true, Locale.SIMPLIFIED_CHINESE);

    /** The usual content on the usual pages, under a title; null for the one made from the notices. */
    public ExportSettings(String title, String baseNoticeId, boolean marked, Locale locale) {
        this(new DocumentHead(title, null, null), baseNoticeId, marked, ContentChoice.USUAL, PageChoice.USUAL, locale);
    }

    /** Null for the title made from the notices. */
    public String title() {
        return head.title();
    }

    /** The base, where differences to it are to be marked. */
    public Optional<String> markedBase() {
        return marked ? Optional.ofNullable(baseNoticeId) : Optional.empty();
    }

    /** The same under another title. */
    public ExportSettings withTitle(String newTitle) {
        return withHead(new DocumentHead(newTitle, head.compiler(), head.date()));
    }

    /** The same under another head. */
    public ExportSettings withHead(DocumentHead newHead) {
        return new ExportSettings(newHead, baseNoticeId, marked, content, page, locale);
    }

    /** The same held against a notice; null for none. */
    public ExportSettings withBase(String noticeId) {
        return new ExportSettings(head, noticeId, marked, content, page, locale);
    }

    /** The same of other content. */
    public ExportSettings withContent(ContentChoice newContent) {
        return new ExportSettings(head, baseNoticeId, marked, newContent, page, locale);
    }

    /** The same on other pages. */
    public ExportSettings withPage(PageChoice newPage) {
        return new ExportSettings(head, baseNoticeId, marked, content, newPage, locale);
    }

    /** The same in another language. */
    public ExportSettings withLocale(Locale newLocale) {
        return new ExportSettings(head, baseNoticeId, marked, content, page, newLocale);
    }
}
