package org.duizhao.repair.character;

import org.duizhao.chinese.character.CharacterSet;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Edit;
import org.duizhao.repair.line.RepairRule;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts 後 and 馀 of a careless conversion into the form of the standard (后, 余; 通用规范汉字表, 2013), but not in a text that is
 * traditional altogether, and only in common words: as a name either is right.
 */
public final class VariantCharacters implements RepairRule {

    private static final String VARIANTS = "後馀";
    /** What stands before or after 後 in a word that is no name. */
    private static final String BEFORE_HOU = "以之前今然最先落随其事灾震战背善午";
    private static final String AFTER_HOU = "续勤备果期者方置天来面半";
    /** Frequent characters that only a traditional text has, and how many of them may have strayed into another. */
    private static final String TRADITIONAL = "國會關開將對時為業長縣鎮區應與";
    /** So many stand in a name or a quotation of a simplified text. */
    private static final int MOST_STRAY = 2;
    private static final String BEFORE_YU = "其剩多业节盈有年月次";
    private static final String AFTER_YU = "下额地热震";

    @Override
    public Draft apply(Draft draft) {
        if (!draft.characters().holdsAny(VARIANTS) || isTraditional(draft.characters())) {
            return draft;
        }
        List<Edit> edits = new ArrayList<>();
        for (int line = 0; line < draft.lines().size(); line++) {
            CharSequence text = draft.lines().get(line).text();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '後' && isIn(text, i, BEFORE_HOU, AFTER_HOU)) {
                    edits.add(new Edit(RepairKind.VARIANT_CHARACTER, line, i, i + 1, "后"));
                } else if (text.charAt(i) == '馀' && isIn(text, i, BEFORE_YU, AFTER_YU)) {
                    edits.add(new Edit(RepairKind.VARIANT_CHARACTER, line, i, i + 1, "余"));
                }
            }
        }
        return draft.edit(edits);
    }

    private static boolean isTraditional(CharacterSet source) {
        return TRADITIONAL.chars().filter(c -> source.has((char) c)).count() > MOST_STRAY;
    }

    private static boolean isIn(CharSequence text, int i, String before, String after) {
        return i > 0 && before.indexOf(text.charAt(i - 1)) >= 0
                || i + 1 < text.length() && after.indexOf(text.charAt(i + 1)) >= 0;
    }
}
