package org.duizhao.words;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Finds the words of a language. A language without words of its own gets the default ones, whatever the machine's locale is: Java would
 * take the machine's, and a {@link ResourceBundle.Control} that forbids it is refused in a program that was linked as a module.
 */
public final class WordBundle {

    private WordBundle() {
    }

    /**
     * @param name the bundle's name with its package
     * @throws java.util.MissingResourceException where there is no such bundle
     */
    public static ResourceBundle of(String name, Locale locale) {
        Locale language = Locale.forLanguageTag(locale.getLanguage());
        boolean translated = WordBundle.class.getResource("/" + name.replace('.', '/') + "_" + language + ".properties") != null;
        return ResourceBundle.getBundle(name, translated ? language : Locale.ROOT);
    }
}
