package org.duizhao.repair.furniture;

import org.duizhao.notice.remark.RepairKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Edit;
import org.duizhao.repair.line.JoinedLines;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops what a word processor leaves in copied text: its view settings ({@code Normal 0 7.8 磅 0 2 false …}), its style definitions
 * ({@code table.MsoNormalTable {mso-style-name:…}}) and conditional comments.
 */
public final class StyleSheets implements RepairRule {

    /** One of these stands wherever a word processor left something. */
    private static final List<String> SIGNS = List.of("mso-", "Mso", "Definitions */", "[endif]", "Normal 0");
    /** Each sign has one of these letters. */
    private static final String OF_SIGNS = "of";
    private static final Pattern SETTINGS = Pattern.compile(
            "\\bNormal\\s+0\\b(?:\\s+[\\d.]++(?:\\s*(?:磅|pt))?|\\s+(?:true|false)|\\s+[A-Z]{1,2}-[A-Z]{2,4}|\\s+Microsoft\\w*)*+");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\s*(?:Style|Font|List|Page) Definitions\\s*\\*/");
    private static final Pattern TAG = Pattern.compile("<!(?:--)?\\[(?:if[^\\]]{0,40}|endif)\\](?:--)?>|</?(?:xml|[wo]:\\w+)[^>]{0,80}>");
    private static final Pattern PROPERTY = Pattern.compile(
            "mso-|font-|margin|padding|text-|line-height|behavior:|panose|tab-stops|layout-grid", Pattern.CASE_INSENSITIVE);
    private static final Pattern SELECTOR = Pattern.compile(
            "(?:[\\w\\\\-]*[.@#:*,][\\w.@#:*,\\\\-]*|p|a|b|i|u|h[1-6]|ul|ol|li|td|th|tr|div|span|body|table)", Pattern.CASE_INSENSITIVE);
    /** The properties of one style; without a bound each brace would be looked for through the whole text. */
    private static final int LONGEST_BODY = 4000;

    @Override
    public Draft apply(Draft draft) {
        if (!draft.characters().holdsAny(OF_SIGNS) || !hasSign(draft.source().text())) {
            return draft;
        }
        JoinedLines joined = JoinedLines.of(draft.lines());
        List<Edit> edits = new ArrayList<>();
        drop(TAG, joined, edits);
        drop(SETTINGS, joined, edits);
        drop(COMMENT, joined, edits);
        dropDefinitions(joined, edits);
        return draft.edit(edits);
    }

    private static boolean hasSign(String source) {
        for (String sign : SIGNS) {
            if (source.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static void drop(Pattern pattern, JoinedLines joined, List<Edit> edits) {
        Matcher matcher = pattern.matcher(joined.text());
        while (matcher.find()) {
            edits.addAll(joined.drop(RepairKind.STYLE_SHEET, matcher.start(), matcher.end()));
        }
    }

    /** Braces with style properties between them, and the selectors before. */
    private static void dropDefinitions(JoinedLines joined, List<Edit> edits) {
        String text = joined.text();
        for (int close = text.indexOf('}'); close >= 0; close = text.indexOf('}', close + 1)) {
            int open = openBefore(text, close);
            if (open >= 0 && PROPERTY.matcher(text).region(open, close).find()) {
                edits.addAll(joined.drop(RepairKind.STYLE_SHEET, selectorsBefore(text, open), close + 1));
            }
        }
    }

    /** The opening brace of this closing one, or -1 where there is none near enough. */
    private static int openBefore(String text, int close) {
        for (int i = close - 1; i >= Math.max(0, close - LONGEST_BODY); i--) {
            if (text.charAt(i) == '{') {
                return i;
            }
            if (text.charAt(i) == '}') {
                return -1;
            }
        }
        return -1;
    }

    private static int selectorsBefore(String text, int open) {
        int start = open;
        int end = backOverBlanks(text, open);
        for (int words = 0; words < 20 && end > 0; words++) {
            int from = end;
            while (from > 0 && end - from < 80 && text.charAt(from - 1) > ' ' && text.charAt(from - 1) < 0x7F
                    && text.charAt(from - 1) != '}' && text.charAt(from - 1) != '/') {
                from--;
            }
            if (from == end || !SELECTOR.matcher(text).region(from, end).matches()) {
                break;
            }
            start = from;
            end = backOverBlanks(text, from);
        }
        return start;
    }

    private static int backOverBlanks(String text, int end) {
        int at = end;
        while (at > 0 && end - at < 5 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }
}
