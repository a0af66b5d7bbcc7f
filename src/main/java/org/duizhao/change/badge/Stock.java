package org.duizhao.change.badge;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.figure.FigureShift;
import org.duizhao.figure.Verdict;
import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.figure.Verdict.Reason;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.resource.Table;

import java.util.List;

/** Counts of what there is: that a county has 45 reservoirs and no longer 47 makes nothing laxer. */
final class Stock {

    /** So many characters before the count, at most, its word stands. A judgement. */
    private static final int REACH = 6;
    private static final List<String> WORDS = Table.read(Stock.class, "stock.tsv").words();

    private Stock() {
    }

    /** The same shift without a verdict where it is one of stock. @param measures of the new notice, one of which has the new figure */
    static FigureShift judged(FigureShift shift, List<Measure> measures) {
        boolean stock = shift.replaced() && shift.now().kind() == Kind.COUNT
                && measures.stream().anyMatch(measure -> isStock(measure.text(), shift.now()));
        return stock ? new FigureShift(shift.old(), shift.now(), new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_ACTION)) : shift;
    }

    private static boolean isStock(String text, Requirement count) {
        if (count.span().end() > text.length() || !count.span().in(text).equals(count.text())) {
            return false;
        }
        int figure = count.span().start();
        while (figure < count.span().end() && !Character.isDigit(text.charAt(figure))) {
            figure++;
        }
        int clause = Clauses.startOf(text, figure);
        String before = text.substring(Math.max(clause, figure - REACH), figure);
        return WORDS.stream().anyMatch(before::contains);
    }
}
