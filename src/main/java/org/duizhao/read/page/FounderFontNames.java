package org.duizhao.read.page;

import java.util.regex.Pattern;

/**
 * Which fonts are Founder's fonts for signs, digits and Latin letters, whose text a careless extraction garbles. Founder's fonts
 * for hanzi (FZFSK, 方正小标宋) are not among them: every notice has its title in one, and its hanzi are what they are.
 */
final class FounderFontNames {

    /**
     * After a subset's tag: E-BZ, E-HT, S-SY … as Founder's typesetters name their Latin and symbol fonts, with a suffix or
     * not; or a Founder font said to be one.
     */
    private static final Pattern SIGNS = Pattern.compile(
            "(?:[A-Z]{6}\\+)?(?:[ES]-[A-Z][A-Z0-9]{0,3}(?:[-+_].*)?|(?:FZ|方正|Founder).*(?:符号|外文|数字|Symbol|Latin).*)");

    private FounderFontNames() {
    }

    /** Whether a font of that name is one. False for null. */
    static boolean isForSigns(String fontName) {
        return fontName != null && SIGNS.matcher(fontName).matches();
    }
}
