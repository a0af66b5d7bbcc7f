package org.duizhao.parse;

import java.util.regex.Pattern;

/** 发文字号: the issuer's sign, the year in brackets, the number, 号. Brackets and blanks vary outside the standard. */
final class DocumentNumber {

    private static final String NUMBER = "[一-龥A-Za-z]{1,16}\\h*[〔﹝［\\[（(【]\\h*(?:19|20|１９|２０)[0-9０-９]{2}\\h*[〕﹞］\\]）)】]"
            + "\\h*第?\\h*[0-9０-９]{1,5}\\h*号";
    static final Pattern ANYWHERE = Pattern.compile(NUMBER);
    static final Pattern LINE = Pattern.compile("\\h*(?<number>" + NUMBER + ")(?<rest>\\h*签发人[：:].{0,30})?\\h*");

    private DocumentNumber() {
    }
}
