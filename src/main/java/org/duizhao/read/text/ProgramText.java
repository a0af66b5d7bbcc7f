package org.duizhao.read.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells programs, settings, logs and other data from the text of a document, so that what lies beside notices in a folder does not become measures:
 * most of its lines are instructions or values, and few of its letters are hanzi.
 */
final class ProgramText {

    /** In UTF-16 units: the first pages show what a file is. */
    private static final int START = 20_000;
    /** Lines that are looked at of these. */
    private static final int LINES = 400;
    /** In UTF-16 units: as much of a line as is looked at. */
    private static final int LONGEST = 300;
    private static final int FEWEST = 3;
    /** Of ten letters of a document more are hanzi; comments in Chinese are fewer. */
    private static final int HANZI_IN_TEN = 5;
    /** Of ten lines so many are instructions; others are blank, comments or go on. */
    private static final int INSTRUCTIONS_IN_TEN = 4;
    /** Code on one line has a sign for so many characters; so does the style of a page that was copied with its text, which has hanzi. */
    private static final int CHARACTERS_A_SIGN = 60;
    private static final String SIGNS = ";{}";
    private static final String ENDS = ";{}(),[]\\:";
    /** How an instruction begins in the usual languages, a value in settings (key = …), a line of a log (2024-05-01 12:00:00). */
    private static final Pattern BEGINS = Pattern.compile("(?:import|from|def|class|return|if|elif|else|for|while|try|except|with|print|public|private|protected|static|package|function|var|let"
            + "|const|using|namespace|void|int|char|SELECT|INSERT|CREATE|UPDATE|DELETE|select|insert|create|update|echo|export|fi|done|then|end|require|module|raise|assert|self)\\b"
            + "|[#@$<*}\\])\"']|//|/\\*|[A-Za-z_][\\w.\\[\\]\"'-]{0,60}\\h*(?:[=(:]|\\+=)|\\[[A-Za-z]|\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d");
    /** JSON of any kind. */
    private static final Pattern JSON = Pattern.compile("[\\s\\uFEFF]*+(?:\\{\\s*+[\"}]|\\[\\s*+[\"{\\[])");

    private ProgramText() {
    }

    /** Whether a text is of a program or holds data. */
    static boolean is(String text) {
        if (text.startsWith("#!") || JSON.matcher(text).lookingAt()) {
            return true;
        }
        String start = text.substring(0, Math.min(text.length(), START));
        long letters = start.chars().filter(Character::isLetter).count();
        long hanzi = start.chars().filter(Character::isIdeographic).count();
        if (hanzi * 10 >= letters * HANZI_IN_TEN) {
            return false;
        }
        List<String> lines = start.lines().map(line -> line.substring(0, Math.min(line.length(), LONGEST)).strip()).filter(line -> !line.isEmpty()).limit(LINES).toList();
        long instructions = lines.stream().filter(ProgramText::isInstruction).count();
        long signs = lines.stream().flatMapToInt(String::chars).filter(c -> SIGNS.indexOf(c) >= 0).count();
        long length = lines.stream().mapToInt(String::length).sum();
        return instructions >= FEWEST && instructions * 10 >= lines.size() * INSTRUCTIONS_IN_TEN || hanzi * 10 < letters && signs >= FEWEST && signs * CHARACTERS_A_SIGN >= length;
    }

    private static boolean isInstruction(String line) {
        return BEGINS.matcher(line).lookingAt() && (ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 || line.indexOf('=') > 0 || line.indexOf('(') > 0 || line.charAt(0) == '#'
                || line.startsWith("import ") || line.startsWith("from ") || Character.isDigit(line.charAt(0)) || line.charAt(0) == '[');
    }
}
