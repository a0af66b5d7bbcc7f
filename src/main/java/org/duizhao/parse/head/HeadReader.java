package org.duizhao.parse.head;

import org.duizhao.chinese.document.Dates;
import org.duizhao.chinese.document.DocumentNumber;
import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Typography;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads red head, document number, title and addressees. */
public final class HeadReader {

    /** 县政府网站: who publishes a page issues no document. */
    private static final String SITE = "网站";

    /** 关于…的通知（云政办〔2024〕5号): a number that a page sets behind the title. */
    private static final Pattern NUMBER_BEHIND = Pattern.compile("[（(](?<number>" + DocumentNumber.ANYWHERE.pattern() + ")[）)]$");

    private final HeadLines headLines = new HeadLines();

    /**
     * The head that opens these lines; where its fields stand is entered in {@code sources}.
     *
     * @param moreFollows whether a line alone may be a title, for the document has more than that
     */
    public Head read(List<Line> lines, boolean moreFollows, FieldSources sources) {
        Letterhead red = Letterhead.in(headLines.read(lines));
        List<HeadLine> head = red.lines();
        List<HeadLine> candidates = head.stream().filter(line -> line.is(null)).toList();
        List<List<HeadLine>> titles = DocumentTitle.find(candidates, moreFollows);
        BitSet taken = new BitSet();
        titles.stream().flatMap(List::stream).forEach(line -> taken.set(line.index()));
        int titled = taken.length();
        head.stream().filter(HeadLine::sure).forEach(line -> taken.set(line.index()));
        int end = taken.length();
        Subtitle under = titles.isEmpty() ? new Subtitle(null, null, 0) : Subtitle.read(head, titled, sources);
        for (HeadLine line : head.subList(0, end)) {
            Field title = taken.get(line.index()) ? Field.TITLE : Field.REMARK;
            if (line.index() < titled || line.index() >= under.end()) {
                sources.read(line.is(null) ? title : line.field(), line.line());
            }
        }
        String printed = titles.isEmpty() ? data(head, Field.TITLE) : DocumentTitle.text(titles.get(0));
        Matcher bracket = NUMBER_BEHIND.matcher(printed == null ? "" : printed);
        boolean numbered = bracket.find();
        String title = numbered ? printed.substring(0, bracket.start()) : printed;
        String number = numbered ? bracket.group("number") : value(head, Field.DOCUMENT_NUMBER);
        LocalDate dated = Stream.of(under.date(), Subtitle.occasion(title), Optional.ofNullable(data(head, Field.DATE_ISSUED)).flatMap(Dates::ofValue).orElse(null))
                .filter(Objects::nonNull).findFirst().orElse(null);
        Optional<Matcher> imprint = head.stream().filter(line -> line.is(null)).map(line -> Dates.SIGNED.matcher(line.text()))
                .filter(line -> line.matches() && line.group("printed") == null && Organ.isName(line.group("name").strip())).findFirst();
        String organ = red.name() != null ? red.name() : under.organ() != null ? under.organ() : Subtitle.reporting(title, head);
        return new Head(title, dated != null ? dated : imprint.flatMap(Dates::of).orElse(null), organ != null ? organ : imprint.map(line -> Typography.tight(line.group("name"))).orElseGet(() -> issuer(head, titles)), number == null ? data(head, Field.DOCUMENT_NUMBER) : number,
                value(head, Field.ADDRESSEES), Math.max(end, under.end()));
    }

    /** Who issued it, where neither the red head nor the title says so: by the data of a page, or the body that stands alone in the head of a law in a database. */
    private static String issuer(List<HeadLine> head, List<List<HeadLine>> titles) {
        String data = data(head, Field.ISSUER);
        if (data != null && !data.endsWith(SITE)) {
            return data;
        }
        return head.stream().filter(line -> line.is(null) && titles.stream().noneMatch(title -> title.contains(line)) && Organ.isName(line.text()))
                .map(line -> Typography.tight(line.text())).findFirst().orElse(null);
    }

    /** What the data of a page say of a field; null where they say nothing. */
    private static String data(List<HeadLine> head, Field field) {
        return head.stream().map(line -> line.data().get(field)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String value(List<HeadLine> head, Field field) {
        return head.stream().filter(line -> line.is(field) && line.value() != null).map(HeadLine::value).findFirst().orElse(null);
    }
}
