package org.duizhao.repair;

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
record Progress(boolean front, boolean addressed, boolean heading, boolean first, LastNumbers numbers) {

    static final Progress START = new Progress(true, false, false, false, LastNumbers.NONE);

    /** What is known after one more line, which either begins a paragraph or goes on with one. */
    Progress after(Line line, boolean begins) {
        Optional<HeadingNumber> number = begins ? line.number() : Optional.empty();
        boolean inFront = Matter.isDate(line.string()) || front && !line.ended() && number.isEmpty();
        boolean inHeading = (begins ? number.isPresent() : heading) && !line.ended() && !Sentence.hasFullStop(line.string());
        char last = line.string().charAt(line.length() - 1);
        boolean addressees = front && (last == '：' || last == ':');
        return new Progress(inFront, addressees, inHeading, begins, number.map(numbers::with).orElse(numbers));
    }

    /** True if the number is the next of its style, or the first of a new row. */
    boolean expects(HeadingNumber number) {
        return number.value() == 1 || number.value() == numbers.of(number.style()) + 1;
    }
}
