package org.duizhao.repair.line;

import org.duizhao.chinese.character.CharacterSet;
import org.duizhao.chinese.document.Dates;
import org.duizhao.chinese.document.DocumentNumber;
import org.duizhao.chinese.document.Genres;
import org.duizhao.chinese.document.Labels;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.Words;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of a notice's front and end matter (版头, 版记), which stand apart from the text around them. After GB/T 9704-2012, clause 7. */
public final class FormalLine {

    /** Also what digits become where Founder fonts are extracted wrongly. */
    private static final String DIGIT = "[0-9０-９○" + Numerals.ZERO_TO_TEN + "元圆园员猿源缘远苑愿怨]";
    private static final Pattern DATE = Pattern.compile(Dates.expression(DIGIT + "{4}", DIGIT + "{1,3}") + "(?:\\h*印发)?");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[\\u4E00-\\u9FFF]{1,20}\\h*"
            + DocumentNumber.yearAndNumber(DIGIT + "{4}", DIGIT, "也页"));
    /** A line of a table of contents: …的通知（12）, 总则……3. */
    private static final Pattern LISTED = Pattern.compile("[^。；]{2,50}?(?:" + Genres.ALL.expression() + "[（(]\\d{1,3}[）)]|[…·.．]{2,40}+\\h?\\d{1,3})");
    /** In UTF-16 units: the names of two bodies side by side. */
    private static final int LONGEST_BODY = 60;
    /** Names of bodies end with one of these: 政府, 办公室, 委员会, 局, 公司 …. */
    private static final Pattern BODY = Pattern.compile("[\\u4E00-\\u9FFF（）()·、\\s\\u3000“”]{2,59}[府室厅会委局部办院署处站所社团队司校行心组关]");
    private static final Pattern PRINTED = Pattern.compile(".{2,40}" + DIGIT + "{1,2}\\s*日\\s*印发");
    private static final Words LABELS = Labels.of(Labels.Kind.COPIES, Labels.Kind.ADDRESSEES, Labels.Kind.PRESENT, Labels.Kind.SUBJECT,
            Labels.Kind.ANNEX, Labels.Kind.CONTACT, Labels.Kind.FORM);
    private static final Pattern BEGINS = Pattern.compile(
            Labels.spaced(LABELS) + "\\s*\\d{0,2}\\s*[：:]|附\\s*件\\s*\\d{1,2}(?!\\d)|附\\s*件$|[（(]此件");
    private static final CharacterSet BEGINNINGS =
            CharacterSet.of("（(" + LABELS.all().stream().map(label -> label.substring(0, 1)).collect(Collectors.joining()));
    private static final Words TITLE_ENDS = Genres.proving(Genres.Proof.LINE);
    /** As far back as a genre is looked for that is set wide: 通　　　知. */
    private static final int LONGEST_GENRE = 8;
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

    private static final Pattern LABEL = Pattern.compile("[\\u4E00-\\u9FFF、]{2,10}[：:]");

    private FormalLine() {
    }

    /** A date and nothing else, as under a signature. */
    public static boolean isDate(String line) {
        char last = line.charAt(line.length() - 1);
        return (last == '日' || last == '发') && line.length() <= 24 && DATE.matcher(line).matches();
    }

    /** A line that may be the name of a body and nothing else, as over a date. */
    public static boolean isBody(String line) {
        return line.length() <= LONGEST_BODY && BODY.matcher(line).matches();
    }

    /** A line that is complete as it stands: a date, a document number, the printer's line, （此件公开发布）, a line of a table of contents. */
    public static boolean isComplete(DraftLine line) {
        String text = line.string();
        return text.length() <= 60 && switch (text.charAt(text.length() - 1)) {
            case '日' -> isDate(text);
            case '发' -> isDate(text) || PRINTED.matcher(text).matches();
            case '号' -> DOCUMENT_NUMBER.matcher(text).matches();
            case '）', ')' -> line.ended() && text.startsWith("（此件") || LISTED.matcher(text).matches();
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> LISTED.matcher(text).matches();
            default -> false;
        };
    }

    /** A line that begins something of its own: 附件：, 抄送：, 联系人：… */
    public static boolean begins(String line) {
        return BEGINNINGS.has(line.charAt(0)) && BEGINS.matcher(line).region(0, Math.min(12, line.length())).lookingAt();
    }

    /** A label that runs into its text, such as 煤矿： */
    public static boolean beginsWithLabel(String line) {
        return LABEL.matcher(line).region(0, Math.min(12, line.length())).lookingAt();
    }

    /** The last line of a title, which ends with the name of its genre. */
    public static boolean endsTitle(String line) {
        String end = BLANKS.matcher(line.substring(Math.max(0, line.length() - LONGEST_GENRE))).replaceAll("");
        return TITLE_ENDS.endBefore(end, end.length());
    }
}
