package org.duizhao.repair.line;

import java.util.regex.Pattern;

/** Lines of a notice's front and end matter (版头, 版记), which stand apart from the text around them. After GB/T 9704-2012, clause 7. */
public final class FormalLine {

    private static final String DIGIT = "[0-9０-９〇○零一二三四五六七八九十元圆园员猿源缘远苑愿怨]";
    private static final Pattern DATE = Pattern.compile(
            DIGIT + "{4}\\s*年\\s*" + DIGIT + "{1,3}\\s*月\\s*" + DIGIT + "{1,3}\\s*日(?:\\s*印发)?");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[\\u4E00-\\u9FFF]{1,20}"
            + "\\s*[〔\\[［(（【也]\\s*" + DIGIT + "{4}\\s*[〕\\]］)）】页]\\s*第?\\s*"
            + DIGIT + "{1,4}\\s*号");
    private static final Pattern PRINTED = Pattern.compile(".{2,40}" + DIGIT + "{1,2}\\s*日\\s*印发");
    private static final Pattern BEGINS = Pattern.compile(
            "(?:抄\\s*送|主\\s*送|抄\\s*报|分\\s*送|出席|列席|请假|主题词|附\\s*件|附\\s*注|附\\s*表|附|注|联系人|联系电话|附件下载|填报单位)"
                    + "\\s*\\d{0,2}\\s*[：:]|附\\s*件\\s*\\d{1,2}(?!\\d)|附\\s*件$|[（(]此件");
    private static final Pattern TITLE_END = Pattern.compile(
            "(?:通\\s*知|意\\s*见|方\\s*案|办\\s*法|规\\s*定|决\\s*定|通\\s*报|通\\s*告|公\\s*告|批\\s*复|函|"
                    + "要\\s*点|措\\s*施|规\\s*划|计\\s*划|细\\s*则|条\\s*例|预\\s*案|请\\s*示|报\\s*告|纪\\s*要)$");

    private static final Pattern LABEL = Pattern.compile("[\\u4E00-\\u9FFF、]{2,10}[：:]");

    private static final String BEGINNINGS = "抄主分出列请附注联填（(";

    private FormalLine() {
    }

    /** A date and nothing else, as under a signature. */
    public static boolean isDate(String line) {
        char last = line.charAt(line.length() - 1);
        return (last == '日' || last == '发') && line.length() <= 24 && DATE.matcher(line).matches();
    }

    /** A line that is complete as it stands: a date, a document number, the printer's line, （此件公开发布）. */
    public static boolean isComplete(DraftLine line) {
        String text = line.string();
        return text.length() <= 60 && switch (text.charAt(text.length() - 1)) {
            case '日' -> isDate(text);
            case '发' -> isDate(text) || PRINTED.matcher(text).matches();
            case '号' -> DOCUMENT_NUMBER.matcher(text).matches();
            case '）', ')' -> line.ended() && text.startsWith("（此件");
            default -> false;
        };
    }

    /** A line that begins something of its own: 附件：, 抄送：, 联系人：… */
    public static boolean begins(String line) {
        return BEGINNINGS.indexOf(line.charAt(0)) >= 0 && BEGINS.matcher(line).region(0, Math.min(12, line.length())).lookingAt();
    }

    /** A label that runs into its text, such as 煤矿： */
    public static boolean beginsWithLabel(String line) {
        return LABEL.matcher(line).region(0, Math.min(12, line.length())).lookingAt();
    }

    /** The last line of a title, which ends with the name of its genre. */
    public static boolean endsTitle(String line) {
        return TITLE_END.matcher(line.substring(Math.max(0, line.length() - 8))).find();
    }
}
