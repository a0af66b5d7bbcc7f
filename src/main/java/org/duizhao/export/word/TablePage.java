package org.duizhao.export.word;

import org.duizhao.export.settings.PageChoice;
import org.duizhao.export.settings.Paper;
import org.duizhao.export.settings.TextSize;

import java.util.ArrayList;
import java.util.List;

/**
 * On what page a table stands, and whether its notices stand side by side there or below each other, in a block for each matter.
 *
 * @param section the page
 * @param blocks  whether there are more notices than the page has room for beside each other
 * @param type    sizes of the words
 * @param remarks whether there is a column 备注
 */
record TablePage(PageSection section, boolean blocks, TableType type, boolean remarks) {

    /** Fewer hanzi in a line are no prose any more. */
    private static final int FEWEST = 11;
    /** So many notices lie on A4 in lines of fourteen hanzi; more are quicker to read below each other. */
    private static final int LYING = 4;
    private static final int LABEL_HANZI = 5;
    /** Beside a single notice there is room for a matter in one line or two; narrower it would be higher than most measures. */
    private static final int LABEL_OF_ONE = 9;
    private static final int REMARK_HANZI = 7;
    /** Twips of a cell beside its words. */
    private static final int MARGINS = 160;

    /** The page that a person chose, or the one that suits so many notices. */
    static TablePage of(PageChoice choice, int notices) {
        TableType type = type(choice.size());
        PageSection section = switch (choice.paper()) {
            case BY_COLUMNS -> notices > 1 && notices <= LYING ? PageSection.LANDSCAPE : PageSection.TABLE_PORTRAIT;
            case A4_PORTRAIT -> PageSection.TABLE_PORTRAIT;
            case A4_LANDSCAPE -> PageSection.LANDSCAPE;
            case A3_LANDSCAPE -> PageSection.A3_LANDSCAPE;
        };
        int beside = choice.remarks() ? REMARK_HANZI : 0;
        int room = section.textWidth() - width(LABEL_HANZI, type) - (beside == 0 ? 0 : width(beside, type));
        boolean blocks = notices > room / width(FEWEST, type) || choice.paper() == Paper.BY_COLUMNS && notices > LYING;
        return new TablePage(section, blocks, type, choice.remarks());
    }

    private static TableType type(TextSize size) {
        return switch (size) {
            case WUHAO -> new TableType(size.halfPoints(), 18, 260);
            case XIAOSI -> new TableType(size.halfPoints(), 21, 320);
            case SIHAO -> new TableType(size.halfPoints(), 24, 370);
        };
    }

    private static int width(int hanzi, TableType type) {
        return hanzi * type.text() * 10 + MARGINS;
    }

    /** The widths of all columns in twips: the matter, one for each notice or one for all, and the remarks. */
    List<Integer> widths(int notices) {
        int label = width(!blocks && notices == 1 ? LABEL_OF_ONE : LABEL_HANZI, type);
        int remark = remarks ? width(REMARK_HANZI, type) : 0;
        int columns = blocks ? 1 : Math.max(1, notices);
        int each = (section.textWidth() - label - remark) / columns;
        List<Integer> widths = new ArrayList<>(List.of(label));
        for (int i = 0; i < columns; i++) {
            widths.add(each);
        }
        if (remarks) {
            widths.add(remark);
        }
        return widths;
    }

    /** How many hanzi stand in a line of a column of this width. */
    int hanzi(int width) {
        return Math.max(1, (width - MARGINS) / (type.text() * 10));
    }

    /** The lines that a part of a row may have: more than that and a page could have no room for it. */
    int linesOfPart() {
        return section.textHeight() * 3 / 5 / type.pitch();
    }
}
