package org.duizhao.cli;

import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages of the program's words. Named as a person types them. */
public enum Language {
    zh(Locale.SIMPLIFIED_CHINESE), en(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The words of the language. */
    public Messages messages() {
        return Messages.of(locale);
    }

    /** What {@code --lang} says, looked up before the call is parsed, so that its errors and help are in that language; else Chinese. */
    public static Language chosenBy(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int at = words.indexOf(OPTION);
        boolean english = words.contains(OPTION + "=en") || at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en");
        return english ? en : zh;
    }

    /** The call without {@code --lang} and its value. */
    public static List<String> withoutChoice(String[] arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        int at = words.indexOf(OPTION);
        if (at >= 0) {
            words.subList(at, Math.min(at + 2, words.size())).clear();
        }
        words.removeIf(word -> word.startsWith(OPTION + "="));
        return List.copyOf(words);
    }
}
