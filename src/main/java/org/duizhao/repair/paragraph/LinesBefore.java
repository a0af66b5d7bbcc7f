package org.duizhao.repair.paragraph;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.FormalLine;
import org.duizhao.repair.line.HeadingNumber;
import org.duizhao.repair.line.HeadingNumber.Style;
import org.duizhao.repair.line.Punctuation;

import java.util.Optional;

/**
 * What is known of a document up to a line.
 *
 * @param front     true before the first full sentence, and again after a signature's date: titles and addressees stand there
 * @param addressed true right after the addressees, which end the front with a colon
 * @param heading   true while the paragraph is nothing but a numbered heading so far
 * @param first     true while the paragraph has but one line
 * @param numbers   the last number of each style
 */
record LinesBefore(boolean front, boolean addressed, boolean heading, boolean first, LastNumbers numbers) {

    static final LinesBefore START = new LinesBefore(true, false, false, false, LastNumbers.NONE);

    /** What is known after one more line, which either begins a paragraph or goes on with one. */
    LinesBefore after(DraftLine line, boolean begins) {
        Optional<HeadingNumber> number = begins ? line.number() : Optional.empty();
        boolean inFront = FormalLine.isDate(line.string()) || front && !line.ended() && number.isEmpty();
        boolean inHeading = (begins ? number.isPresent() : heading) && !line.ended() && !Punctuation.hasFullStop(line.string());
        char last = line.string().charAt(line.length() - 1);
        boolean addressees = front && Marks.isColon(last);
        return new LinesBefore(inFront, addressees, inHeading, begins, number.map(numbers::with).orElse(numbers));
    }

    /** True if the number is the next of its style, or the first of a new row. */
    boolean expects(HeadingNumber number) {
        return number.value() == 1 || number.value() == numbers.of(number.style()) + 1;
    }

    /** The number of each style that was the last so far. Immutable. */
    static final class LastNumbers {

        static final LastNumbers NONE = new LastNumbers(new int[Style.values().length]);

        private final int[] values;

        private LastNumbers(int[] values) {
            this.values = values;
        }

        /** The last number of a style; 0 where there was none. */
        int of(Style style) {
            return values[style.ordinal()];
        }

        LastNumbers with(HeadingNumber number) {
            int[] more = values.clone();
            more[number.style().ordinal()] = number.value();
            return new LastNumbers(more);
        }
    }
}
