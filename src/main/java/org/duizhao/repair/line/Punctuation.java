package org.duizhao.repair.line;

import org.duizhao.chinese.clause.HalfWidthStops;
import org.duizhao.chinese.clause.Marks;

import java.util.List;
import java.util.regex.Pattern;

/** Where sentences end and where they cannot. */
public final class Punctuation {

    private static final String CLOSERS = "”’」』）)》〉】]〕";
    private static final String OPENERS = "（(《〈“‘「『【[〔";
    private static final String STAYS_OPEN = "，、," + OPENERS;
    /** Signs that no line begins with, unless it goes on with the one before. */
    private static final String GOES_ON = "，。、；：！？,;:!?）)》〉”’」』】]〕％%";
    /** 〔2024〕5号）要求: the rest of a document number in a sentence; alone on its line it is the number of minutes. */
    private static final Pattern DOCUMENT_YEAR = Pattern.compile("[〔［\\[][12]\\d{3}[〕］\\]]第?\\d{1,5}号[^\\h签]");
    /** What a bracket, or the rest of one, ends with that closes a measure. */
    private static final List<String> DUTIES = List.of("负责", "牵头", "配合", "落实", "承办", "督办");
    /** A bracket that closes a measure, for it says who is responsible, or how the notice may be made public. */
    private static final Pattern CLOSING_BRACKET = Pattern.compile(
            "[（(［\\[](?:[^（()）]*(?:负责|牵头|责任)(?:单位|部门)|此件)[^（()）]*[）)］\\]]$");

    private Punctuation() {
    }

    /** True if a sentence, or a clause before ； or ：, ends with the text. */
    public static boolean isEnded(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (last >= 0 && (Marks.endsSentence(text.charAt(last)) || Marks.isColon(text.charAt(last)) || HalfWidthStops.at(text, last))) {
            return true;
        }
        return last < text.length() - 1 && Marks.closesBracket(text.charAt(text.length() - 1))
                && (endsWithDuty(text) || CLOSING_BRACKET.matcher(tail(text)).find());
    }

    /** True if the name of a duty stands before the last character, white space aside. */
    private static boolean endsWithDuty(String text) {
        int end = text.length() - 1;
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        for (String duty : DUTIES) {
            if (text.startsWith(duty, end - duty.length())) {
                return true;
            }
        }
        return false;
    }

    /** True if the text ends with a bracket or quotation mark that closes. */
    public static boolean closes(String text) {
        return text.length() > 0 && CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** True if the text ends with a sign after which something must follow. */
    public static boolean isOpen(String text) {
        return text.length() > 0 && STAYS_OPEN.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** True if the text ends with a bracket or quotation mark that opens, which no writer ends a line with. */
    public static boolean opensBracket(String text) {
        return text.length() > 0 && OPENERS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** True if a bracket or quotation mark that opens in the text is not closed there. */
    public static boolean leavesOpen(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += CLOSERS.indexOf(c) >= 0 ? 1 : OPENERS.indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** True if the text cannot stand at the beginning of a paragraph. */
    public static boolean goesOn(String text) {
        return text.length() > 0 && (GOES_ON.indexOf(text.charAt(0)) >= 0 || DOCUMENT_YEAR.matcher(text).lookingAt());
    }

    /** True if a full stop stands anywhere in the text. */
    public static boolean hasFullStop(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0 || text.indexOf('！') >= 0 || text.indexOf('？') >= 0;
    }

    /** The last bracket and what follows it: the pattern looks into no bracket before that. */
    private static String tail(String text) {
        String end = text.substring(Math.max(0, text.length() - 200));
        int bracket = Math.max(end.lastIndexOf('（', end.length() - 2), end.lastIndexOf('(', end.length() - 2));
        return end.substring(Math.max(0, bracket));
    }
}
