package org.duizhao.language;

import org.duizhao.chinese.fold.CharacterFold;

import java.util.ArrayList;
import java.util.List;

/** What of a text counts when two texts are compared: its characters, folded, in runs between punctuation marks. */
public final class MeasureWording {

    private MeasureWording() {
    }

    /** The stretches of letters, digits and ideographs, folded, in order; none of them empty. */
    public static List<String> runs(String text) {
        String folded = CharacterFold.comparable(text);
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                run.appendCodePoint(c);
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        });
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    /** All pieces of {@code length} UTF-16 units of the runs, in order, repeated ones too. */
    public static List<String> grams(String text, int length) {
        List<String> grams = new ArrayList<>();
        for (String run : runs(text)) {
            for (int i = 0; i + length <= run.length(); i++) {
                grams.add(run.substring(i, i + length));
            }
        }
        return grams;
    }
}
