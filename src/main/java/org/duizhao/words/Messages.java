package org.duizhao.words;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one language. Chinese is the default: a locale without words of its own gets Chinese, whatever the machine's
 * locale is. Patterns are those of {@link MessageFormat}: an apostrophe is written twice.
 */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = WordBundle.of("org.duizhao.words.messages", locale);
    }

    /** The words for a locale: English for any English one, Chinese for all others. */
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /** The words for the mainland's Chinese. */
    public static Messages chinese() {
        return of(Locale.SIMPLIFIED_CHINESE);
    }

    public Locale locale() {
        return locale;
    }

    /** The bundle itself, for libraries that look words up on their own. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The sentence of a key. Numbers are written without grouping (2023, not 2,023) unless the pattern names a format.
     *
     * @throws java.util.MissingResourceException where no bundle has the key
     */
    public String text(String key, Object... arguments) {
        MessageFormat pattern = new MessageFormat(bundle.getString(key), locale);
        Format[] formats = pattern.getFormatsByArgumentIndex();
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            boolean formatted = i < formats.length && formats[i] != null;
            plain[i] = formatted ? plain[i] : String.valueOf(plain[i]);
        }
        return pattern.format(plain);
    }
}
