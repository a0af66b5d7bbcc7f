package org.duizhao.change.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in digits of which no requirement was read, and that changed all the same. */
final class BareNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?[%％‰]?(?!年)");

    private BareNumbers() {
    }

    /** Empty where one of the two has no number that the other lacks. */
    static Optional<Meaning> changed(String before, String after) {
        List<String> had = numbers(before);
        List<String> has = numbers(after);
        List<String> gone = new ArrayList<>(had);
        has.forEach(gone::remove);
        List<String> come = new ArrayList<>(has);
        had.forEach(come::remove);
        return gone.isEmpty() || come.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Numbers(gone, come));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(Editions.fold(text).text()).results().map(MatchResult::group).toList();
    }
}
