package org.duizhao.parse.element;

import org.duizhao.chinese.word.Words;

import java.util.regex.Pattern;

/** Names of bodies that issue documents. */
public final class Organ {

    /** Names of bodies are shorter; several of them side by side are told apart before. */
    private static final int LONGEST = 50;
    private static final Words ENDS = Words.read(Organ.class, "bodies.tsv");
    private static final String SEAL = "(?:[盖印公])?章";
    private static final Pattern SEALED = Pattern.compile("[（(]" + SEAL + "[）)]$");
    private static final Pattern NAME = Pattern.compile("(?![—－-])[一-龥（）()·、\\h　A-Za-z“”‘’\"－—-]{1,48}" + ENDS.expression() + "(?:[（(]" + SEAL + "[）)])?");

    private Organ() {
    }

    /** A name without the remark that it is sealed: 云岭县水利局（盖章）. */
    public static String withoutSeal(String name) {
        return SEALED.matcher(name).replaceFirst("").strip();
    }

    /** Whether a text is the name of a body and nothing else. */
    public static boolean isName(String text) {
        return text.length() >= 3 && text.length() <= LONGEST && NAME.matcher(text).matches();
    }
}
