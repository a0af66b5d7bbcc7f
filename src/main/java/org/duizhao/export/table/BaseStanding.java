package org.duizhao.export.table;

import org.duizhao.align.Cell;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.matrix.CellSign;
import org.duizhao.matrix.Matrix;
import org.duizhao.notice.requirement.Obligation.Strength;

import java.util.List;
import java.util.Optional;

/** What a cell as a whole is against the base's of its row. */
public enum BaseStanding {
    /** There is no base, the cell is its own, or one of the two only refers to another row. */
    NONE,
    /** 与基准相同: the very same words. */
    SAME,
    /** 基准无. */
    BASE_LACKS,
    /** 较严 in figures or in how it binds, and nowhere laxer. */
    STRICTER,
    /** 较松, and nowhere stricter. */
    LOOSER,
    /** 数字不同: stricter in one figure and laxer in another, or of neither can be said which it is. */
    OTHER_FIGURES,
    /** 表述不同: no figure differs. */
    OTHER_WORDS;

    /** Of a cell. @param row of the matrix, in which the cell stands */
    public static BaseStanding of(Matrix matrix, int row, Cell cell) {
        if (matrix.base() == null || cell.noticeId().equals(matrix.base()) || cell.refers()) {
            return NONE;
        }
        Optional<Cell> base = matrix.cell(row, matrix.base());
        if (base.isEmpty()) {
            return BASE_LACKS;
        }
        if (base.get().refers()) {
            return NONE;
        }
        return matrix.sign(row, cell) == CellSign.SAME ? SAME : ofFigures(matrix.standings(row, cell));
    }

    private static BaseStanding ofFigures(List<Standing> standings) {
        boolean stricter = standings.stream().anyMatch(one -> isOf(one, Outcome.STRICTER));
        boolean looser = standings.stream().anyMatch(one -> isOf(one, Outcome.LOOSER));
        boolean undecided = standings.stream().anyMatch(one -> isOf(one, Outcome.NOT_COMPARABLE));
        if (stricter == looser) {
            return stricter || undecided ? OTHER_FIGURES : OTHER_WORDS;
        }
        return undecided ? OTHER_FIGURES : stricter ? STRICTER : LOOSER;
    }

    private static boolean isOf(Standing standing, Outcome outcome) {
        if (standing instanceof Standing.Figure figure) {
            return figure.differs() && figure.verdict().outcome() == outcome;
        }
        boolean binds = ((Standing.Duty) standing).here().strength().compareTo(Strength.MAY) < 0;
        return outcome == (binds ? Outcome.STRICTER : Outcome.LOOSER);
    }
}
