package org.duizhao.repair.character;

import java.nio.charset.Charset;
import java.text.Normalizer;

/**
 * The Founder (方正) zone of signs, read as GB2312: a garbled hanzi has the low byte of the true sign and a lead byte 0x31 higher, so
 * that A1, A2, A3 and A6 appear as D2, D3, D4 and D7. 圆 is 2, 垣 is +, 渊 is （.
 */
final class FounderTable {

    /** Lead bytes of the hanzi: of rows A1, A2, A3 and A6, which hold signs, shifted. */
    private static final int[] LEADS = {0xD2, 0xD3, 0xD4, 0xD7};
    /** What the fonts add to the lead byte of a sign. */
    private static final int SHIFT = 0x31;
    private static final String HALF_WIDTH = "＋－／％＝";

    /** The block of CJK Unified Ideographs, in which all hanzi of GB2312 lie. */
    private static final char FIRST_HANZI = '\u4E00';
    /** The end of the block, whether or not a character is assigned to it. */
    private static final char LAST_HANZI = '\u9FFF';

    private final String[] signs = new String[LAST_HANZI - FIRST_HANZI + 1];
    /** The digit of each hanzi, or -1. */
    private final byte[] digits = new byte[signs.length];
    private final String garbledDigits;

    FounderTable() {
        Charset gb2312 = Charset.forName("GB2312");
        for (int lead : LEADS) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                String hanzi = new String(new byte[] {(byte) lead, (byte) low}, gb2312);
                String sign = new String(new byte[] {(byte) (lead - SHIFT), (byte) low}, gb2312);
                boolean known = hanzi.length() == 1 && hanzi.charAt(0) >= FIRST_HANZI && hanzi.charAt(0) <= LAST_HANZI;
                if (known && sign.length() == 1 && sign.charAt(0) != '\uFFFD') {
                    signs[hanzi.charAt(0) - FIRST_HANZI] = plain(sign);
                }
            }
        }
        StringBuilder garbled = new StringBuilder();
        for (int i = 0; i < signs.length; i++) {
            char c = signs[i] == null ? ' ' : signs[i].charAt(0);
            digits[i] = (byte) (isDigit(c) ? c - '0' : -1);
            if (isDigit(c)) {
                garbled.append((char) (FIRST_HANZI + i));
            }
        }
        garbledDigits = garbled.toString();
    }

    /** The ten hanzi that a digit may appear as. */
    String garbledDigits() {
        return garbledDigits;
    }

    /** The sign that the hanzi may be the garble of, or null. */
    String sign(char hanzi) {
        return hanzi >= FIRST_HANZI && hanzi <= LAST_HANZI ? signs[hanzi - FIRST_HANZI] : null;
    }

    /** The digit that the character is or may be the garble of, or -1. */
    int digit(char c) {
        if (c >= FIRST_HANZI && c <= LAST_HANZI) {
            return digits[c - FIRST_HANZI];
        }
        return isDigit(c) ? c - '0' : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String plain(String sign) {
        char c = sign.charAt(0);
        if (c == '・') {
            return "·";
        }
        if (c == '―') {
            return "—";
        }
        return Character.isLetterOrDigit(c) || HALF_WIDTH.indexOf(c) >= 0 ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign;
    }
}
