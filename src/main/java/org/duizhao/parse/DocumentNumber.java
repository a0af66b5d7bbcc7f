package org.duizhao.parse;

import java.util.regex.Pattern;

/** 发文字号: the issuer's sign, the year in brackets, the number, 号. Brackets and blanks vary outside the standard. */
final class DocumentNumber {

    private static final String NUMBER = "[一-龥A-Za-z]{1,16}\\s*[〔﹝［\\[（(【]\\s*(?:19|20|１９|２０)[0-9０-９]{2}\\s*[〕﹞］\\]）)】]\\s*第?\\s*[0-9０-９]{1,5}\\s*号";
    static final Pattern ANYWHERE = Pattern.compile(NUMBER);
    static final Pattern LINE = Pattern.compile("\\s*(?<number>" + NUMBER + ")(?<rest>\\s*签发人[：:].{0,30})?\\s*");

    private DocumentNumber() {
    }
}
