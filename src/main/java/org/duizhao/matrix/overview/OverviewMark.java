package org.duizhao.matrix.overview;

import org.duizhao.align.Cell;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Verdict.Outcome;

import java.util.List;

/** What a notice has in a row, in one sign. */
public enum OverviewMark {

    /** A clause of its own states the matter. */
    STATES("●"),
    /** It states the matter inside a sentence that stands in another row. */
    PARTLY("◐"),
    /** Its figures are stricter than the base's. */
    STRICTER("▲"),
    /** Its figures are laxer than the base's. */
    LAXER("▽"),
    /** Some of its figures are stricter than the base's and others laxer. */
    BOTH("◆"),
    /** It says nothing. */
    NONE("—");

    private final String sign;

    OverviewMark(String sign) {
        this.sign = sign;
    }

    /** One character, different from the others without colour. */
    public String sign() {
        return sign;
    }

    /** True where a clause of its own states the matter, however strictly. */
    public boolean states() {
        return this != PARTLY && this != NONE;
    }

    /** @param cell null where the notice says nothing */
    static OverviewMark of(Cell cell, List<Standing> standings) {
        if (cell == null) {
            return NONE;
        } else if (cell.refers()) {
            return PARTLY;
        }
        boolean stricter = has(standings, Outcome.STRICTER);
        boolean laxer = has(standings, Outcome.LOOSER);
        if (stricter) {
            return laxer ? BOTH : STRICTER;
        }
        return laxer ? LAXER : STATES;
    }

    private static boolean has(List<Standing> standings, Outcome outcome) {
        return standings.stream().anyMatch(standing -> standing instanceof Standing.Figure figure && figure.verdict() != null
                && figure.verdict().outcome() == outcome);
    }
}
