package org.duizhao.read.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** How much a string looks like a Chinese text rather than like bytes read in a wrong charset. */
final class Plausibility {

    /** Below this share of ordinary characters a reading is not believed; names and rare hanzi are never so many. */
    static final double LEAST = 0.6;
    /** One control character in so many is a stray; more are no text. */
    private static final int STRAYS = 200;
    /** The last of the C1 control characters. */
    private static final char LAST_CONTROL = '\u009F';
    /** The 3,755 hanzi of the first plane of GB 2312 and the 5,401 of Big5: what a text in that charset is mostly made of. */
    private static final BitSet COMMON_SIMPLIFIED = hanzi("GB2312", 0xB0, 0xD7);
    private static final BitSet COMMON_TRADITIONAL = hanzi("Big5", 0xA4, 0xC6);

    private Plausibility() {
    }

    /** The share of ordinary characters, 0 to 1, in a text that was decoded with {@code charset}. */
    static double of(String text, Charset charset) {
        boolean traditional = charset.name().startsWith("Big5");
        boolean either = charset.name().startsWith("UTF-16");
        long ordinary = text.chars().filter(c -> isSign(c)
                || (traditional || either) && COMMON_TRADITIONAL.get(c)
                || (!traditional || either) && COMMON_SIMPLIFIED.get(c)).count();
        return text.isEmpty() ? 0 : ordinary / (double) text.length();
    }

    /** Whether there are, but for strays, no control characters in it. */
    static boolean isText(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                controls++;
            }
        }
        return controls <= text.length() / STRAYS;
    }

    /** Whether half of it or more is hanzi: no bytes but those of a text are so many of them in UTF-8, whatever else is among them. */
    static boolean isMostlyHanzi(String text) {
        return 2 * text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count() >= text.length() && !text.isEmpty();
    }

    /** Whether the bytes hold what no text in an eight-bit charset holds. */
    static boolean hasControls(byte[] bytes) {
        return !isText(new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\\x80-\\x9F]", ""));
    }

    private static boolean isControl(char c) {
        return c <= LAST_CONTROL && Character.isISOControl(c) && "\t\n\u000B\f\r\u001A\u0085".indexOf(c) < 0;
    }

    private static boolean isSign(int c) {
        return c >= ' ' && c < 0x7F || "\t\n\r\f".indexOf(c) >= 0 || c >= 0x2010 && c <= 0x2026 || c >= 0x2160 && c <= 0x217F
                || c >= 0x2460 && c <= 0x249B || c >= 0x3000 && c <= 0x3029 || c >= 0xFF01 && c <= 0xFF5E;
    }

    private static BitSet hanzi(String charset, int firstLead, int lastLead) {
        CharsetEncoder encoder = Charset.forName(charset).newEncoder();
        BitSet common = new BitSet();
        for (char c = 0x4E00; c <= 0x9FA5; c++) {
            if (encoder.canEncode(c)) {
                int lead = String.valueOf(c).getBytes(encoder.charset())[0] & 0xFF;
                if (lead >= firstLead && lead <= lastLead) {
                    common.set(c);
                }
            }
        }
        return common;
    }
}
