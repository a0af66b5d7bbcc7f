package org.duizhao.desktop.parts;

import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.words.WordBundle;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's words in one language, and what is said for the codes of the core in the same language. */
public final class Phrases {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final CodeWords codeWords;

    private Phrases(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
        this.codeWords = new CodeWords(Messages.of(locale));
    }

    /** The words in English for an English locale, in Chinese for any other; the machine's own locale does not matter. */
    public static Phrases in(Locale locale) {
        return new Phrases(WordBundle.of("org.duizhao.desktop.desktop", locale), locale);
    }

    /**
     * The phrase with its arguments put in.
     *
     * @throws java.util.MissingResourceException for a key that the bundle lacks
     */
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** For fxml, where {@code %key} stands for a phrase. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    /** What the core's codes mean. */
    public CodeWords codeWords() {
        return codeWords;
    }
}
