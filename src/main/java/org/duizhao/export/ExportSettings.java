package org.duizhao.export;

import java.util.Locale;
import java.util.Optional;

/**
 * What a person chooses for an exported comparison.
 *
 * @param title        the document's title; null for the title made from the notices
 * @param baseNoticeId the notice that the others are marked against; null for none
 * @param marked       whether differences to the base are marked
 * @param locale       of the words around the notices' own
 */
public record ExportSettings(String title, String baseNoticeId, boolean marked, Locale locale) {

    /** Chinese, with a title from the notices, without a base. */
    public static final ExportSettings DEFAULT = new ExportSettings(null, null, true, Locale.SIMPLIFIED_CHINESE);

    /** The base, where differences to it are to be marked. */
    public Optional<String> markedBase() {
        return marked ? Optional.ofNullable(baseNoticeId) : Optional.empty();
    }

    /** The same under another title. */
    public ExportSettings withTitle(String newTitle) {
        return new ExportSettings(newTitle, baseNoticeId, marked, locale);
    }

    /** The same held against a notice; null for none. */
    public ExportSettings withBase(String noticeId) {
        return new ExportSettings(title, noticeId, marked, locale);
    }

    /** The same in another language. */
    public ExportSettings withLocale(Locale newLocale) {
        return new ExportSettings(title, baseNoticeId, marked, newLocale);
    }
}
