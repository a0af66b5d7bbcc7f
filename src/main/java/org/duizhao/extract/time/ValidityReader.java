package org.duizhao.extract.time;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.extract.wording.NumberExpressions;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Quote;
import org.duizhao.notice.requirement.Validity;
import org.duizhao.notice.source.Span;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how long the document itself is in force, in a sentence that says when it comes into force or names it: 本办法自印发之日起施行，有效期五年;
 * 政策执行期限为2024年2月至2024年12月31日. A certificate's 有效期 is a length of time like another.
 */
public final class ValidityReader {

    private static final NamedWords WORDS = NamedWords.read(ValidityReader.class, "words.tsv");
    private static final String DATE = "(?<y>20\\d\\d)年(?:(?<m>" + DateParts.MONTH + ")月(?:(?<d>" + DateParts.DAY + ")日|底)?|底)";
    private static final String LENGTH = "(?<n>" + NumberExpressions.NUMERAL + ")(?<unit>个月|年|天|日)";
    /** Only what stands before it tells whose it is. */
    private static final Cue TERM = Cue.of("(?:有效期限?|(?:执行|实施|施行|试行|政策)期限?)(?:为|是|：)?(?:自?[^，；。]{0,24}?(?:至|到|—|-))?(?:" + DATE + "|"
            + LENGTH + ")(?:止|前)?|(?:施行|实施|执行|试行)(?:至|到)" + DATE.replace("<y>", "<y2>").replace("<m>", "<m2>").replace("<d>", "<d2>") + "(?:止|前)?", "期|[行施][至到]");
    private static final Pattern OF_THE_DOCUMENT = Pattern.compile("(?:印发|发布|公布|颁布|下发)之日|(?:起|开始)(?:施行|实施|执行|试行|生效)|^(?:本|该|上述|以上|前述)" + WORDS.any("DOCUMENT") + "|^" + WORDS.any("DOCUMENT")
            + "(?:自|的|有效|执行|实施)");

    /** Of a sentence; empty where it says nothing of it. */
    public Optional<Validity> read(String sentence) {
        for (Matcher term : TERM.in(sentence)) {
            if (OF_THE_DOCUMENT.matcher(sentence).find()) {
                Quote quote = Quote.of(sentence, new Span(term.start(), term.end()));
                return Optional.of(new Validity(quote, until(term), length(term)));
            }
        }
        return Optional.empty();
    }

    private static LocalDate until(Matcher term) {
        String suffix = term.group("y") != null ? "" : "2";
        String year = term.group("y" + suffix);
        if (year == null) {
            return null;
        }
        String month = term.group("m" + suffix);
        String day = term.group("d" + suffix);
        int of = Integer.parseInt(year);
        if (day != null) {
            return DateParts.date(of, DateParts.number(month), DateParts.number(day)).orElse(null);
        }
        return DateParts.endOfMonth(of, month == null ? 12 : DateParts.number(month));
    }

    private static Bounds length(Matcher term) {
        OptionalDouble number = term.group("n") == null ? OptionalDouble.empty() : Numerals.read(term.group("n"));
        return number.isEmpty() ? null : new Bounds(Comparator.EXACTLY, number.getAsDouble(), null, term.group("unit"));
    }
}
