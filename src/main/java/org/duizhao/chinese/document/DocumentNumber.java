package org.duizhao.chinese.document;

import java.util.regex.Pattern;

/**
 * 发文字号: the issuer's sign, the year in brackets, the number, 号. Brackets and blanks vary outside the standard; minutes and
 * bulletins have no sign (〔2024〕5号).
 */
public final class DocumentNumber {

    private static final String OPENING = "〔﹝［\\[（(【";
    private static final String CLOSING = "〕﹞］\\]）)】";
    private static final String YEAR_AND_NUMBER = yearAndNumber("(?:19|20|１９|２０)[0-9０-９]{2}", "[0-9０-９]", "");
    private static final String NUMBER = "[一-龥A-Za-z]{1,16}\\h*" + YEAR_AND_NUMBER;
    /** The sign set wide: 云 政 发〔2024〕5号. */
    private static final String WIDE = "[一-龥](?:\\h[一-龥]){1,7}\\h*" + YEAR_AND_NUMBER;
    /** A number with its sign, anywhere in a text. */
    public static final Pattern ANYWHERE = Pattern.compile(NUMBER);
    /** A line that is a number, in the group {@code number}, in brackets or not, with or without the signer behind it. */
    public static final Pattern LINE = Pattern.compile("\\h*[（(]?\\h*(?<number>" + NUMBER + "|" + WIDE + "|" + YEAR_AND_NUMBER
            + ")\\h*[）)]?(?<rest>\\h*签发人[：:].{0,30})?\\h*");
    /** A bracket and the year in it, in the group {@code year}. */
    public static final Pattern YEAR = Pattern.compile("[" + OPENING + "]\\h*(?<year>\\d{4})");

    private DocumentNumber() {
    }

    /**
     * The expression of what follows the sign, 〔2024〕5号, in text that may be damaged.
     *
     * @param year  an expression of the year
     * @param digit an expression of one digit of the number
     * @param signs further characters that a bracket may have become, for a character class; may be empty
     */
    public static String yearAndNumber(String year, String digit, String signs) {
        return "[" + OPENING + signs + "]\\h*" + year + "\\h*[" + CLOSING + signs + "]\\h*第?\\h*" + digit + "{1,5}\\h*号";
    }
}
