package org.duizhao.parse.tail;

import org.duizhao.chinese.document.Labels;
import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.Dates;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Typography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what follows the body: 附件说明, signature and date, 附注, annexes, 抄送, 印发 (GB/T 9704-2012, 7.3.4–9 and 7.4).
 * Not thread-safe; one for each notice.
 */
public final class TailReader {

    /** The longest line of the back matter but for 抄送. */
    private static final int LONGEST = 120;
    /** 抄送 may name all bodies of a county. */
    private static final int LONGEST_COPIES = 600;
    /** A list of annexes has no more lines; a numbered list further up is of the body. */
    private static final int MOST_ANNEX_LINES = 15;
    private static final Pattern DISCLOSURE = Pattern.compile("[（(]\\h*((?:此件|本件|信息公开|公开)[^（）()]{0,30})\\h*[）)]");
    private static final Pattern COPIES = Pattern.compile(Labels.spaced(Labels.of(Labels.Kind.COPIES)) + "\\h*[：:]\\h*(?<to>.*?)[。.]?");
    private static final Pattern ANNEX = Pattern.compile("附\\h*件\\h*[0-9一二三四五六七八九十]{0,2}\\h*(?:[：:].*|$|[^一-龥，。].*|\\d.*)");
    private static final Pattern REMARK = Pattern.compile("本[一-龥]{1,4}由[^。]{2,40}解读。?|[（(]?\\h*" + Labels.spaced(Labels.of(Labels.Kind.CONTACT))
            + "[：:（(].*|[（(]联系.*|" + Labels.spaced(Labels.of(Labels.Kind.SUBJECT, Labels.Kind.SOURCE)) + "[：:].*");

    private final FieldSources sources;
    private LocalDate datePrinted;
    private String printer;
    private String copies;
    private String disclosure;

    /** Enters where the fields stand in {@code sources}. */
    public TailReader(FieldSources sources) {
        this.sources = sources;
    }

    /** What stands behind the body that begins at line {@code from}; {@code title} is the head's and may be null. */
    public Tail read(List<Line> lines, int from, String title) {
        Signature signature = Signature.find(lines, from);
        if (signature != null && signature.standsOver(lines, from)) {
            sign(lines, signature);
            Tail rest = read(lines, signature.date() + 1, title);
            return rest.signed().by() == null ? rest.with(signature.read(lines)) : rest;
        }
        int end = signature == null ? lines.size() : signature.start();
        List<Line> after = signature == null ? List.of() : lines.subList(signature.date() + 1, lines.size());
        List<Line> body = new ArrayList<>(lines.subList(from, end));
        backMatter(body, title);
        if (signature != null) {
            sign(lines, signature);
            CoveringLetter letter = new CoveringLetter(title, body);
            body.addAll(letter.covers(after) ? issued(after, title) : behind(after));
        }
        Tail.Dated signed = signature == null ? new Tail.Dated(null, null) : signature.read(lines);
        return new Tail(signed, new Tail.Dated(printer, datePrinted), copies, disclosure, body);
    }

    private void sign(List<Line> lines, Signature signature) {
        for (int i = signature.start(); i < signature.date(); i++) {
            sources.read(Field.ISSUER, lines.get(i));
        }
        Line last = lines.get(signature.date());
        Matcher signed = Dates.SIGNED.matcher(last.text());
        int date = signed.matches() ? signed.start("year") : 0;
        if (date > 0) {
            sources.read(Field.ISSUER, last.part(0, date));
        }
        sources.read(Field.DATE_ISSUED, last.part(date, last.length()));
    }

    /** Takes the back matter off the end of the body: remarks, the list of annexes, and what a missing signature left there. */
    private void backMatter(List<Line> body, String title) {
        boolean taken = true;
        while (taken && !body.isEmpty()) {
            int annex = annexList(body);
            if (annex >= 0) {
                body.subList(annex, body.size()).forEach(this::annexOrFixed);
                body.subList(annex, body.size()).clear();
            } else {
                taken = takeLast(body, title);
            }
        }
    }

    /** 抄送 and 印发 stand behind the list of annexes where nothing was signed. */
    private void annexOrFixed(Line line) {
        if (!read(line, null)) {
            sources.read(Field.ANNEX, line);
        }
    }

    /** A signature without a date is known by the title, which begins with the same name. */
    private boolean takeLast(List<Line> body, String title) {
        Line last = body.get(body.size() - 1);
        boolean signs = title != null && Organ.isName(last.text()) && title.startsWith(Typography.tight(last.text()));
        if (signs) {
            sources.read(Field.ISSUER, last);
        } else if (!read(last, body.size() > 1 ? body.get(body.size() - 2) : null)) {
            return false;
        }
        body.remove(body.size() - 1);
        return true;
    }

    /** Where a list of annexes that ends the body starts: 附件： and the names of the annexes. */
    private static int annexList(List<Line> body) {
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - MOST_ANNEX_LINES); i--) {
            Line line = body.get(i);
            if (line.length() > LONGEST * 2 || line.text().contains("。")) {
                return -1;
            }
            if (ANNEX.matcher(line.text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    static boolean opensAnnex(Line line) {
        return ANNEX.matcher(line.text().substring(0, Math.min(LONGEST, line.length()))).matches();
    }

    /** What follows the signature of a notice that is complete: everything is read or an annex. */
    private List<Line> behind(List<Line> lines) {
        boolean annex = false;
        for (int i = 0; i < lines.size(); i++) {
            annex |= opensAnnex(lines.get(i));
            if (!read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null)) {
                sources.read(annex ? Field.ANNEX : Field.REMARK, lines.get(i));
            }
        }
        return List.of();
    }

    /** What follows the signature of a covering letter: the document that it brings, which is of the body. */
    private List<Line> issued(List<Line> lines, String title) {
        List<Line> body = withoutTitle(lines, title);
        boolean taken = true;
        while (taken && !body.isEmpty()) {
            taken = read(body.get(0), body.size() > 1 ? body.get(1) : null);
            if (!taken && CoveringLetter.isTitleOfIssued(body.get(0))) {
                sources.read(Field.TITLE, body.get(0));
                taken = true;
            }
            body = taken ? body.subList(1, body.size()) : body;
        }
        Signature own = Signature.find(body, 0);
        if (own != null && own.start() > body.size() / 2) {
            List<Line> tail = List.copyOf(body.subList(own.start(), body.size()));
            body = new ArrayList<>(body.subList(0, own.start()));
            tail.forEach(line -> behind(List.of(line)));
        }
        backMatter(body, title);
        return body;
    }

    /** The lines without the name of the document where its first sentence follows it in the same line, as in flattened pages. */
    private List<Line> withoutTitle(List<Line> lines, String title) {
        List<Line> body = new ArrayList<>(lines);
        int end = body.isEmpty() ? 0 : CoveringLetter.issuedNameEnd(title, body.get(0).text());
        if (end > 0) {
            sources.read(Field.TITLE, body.get(0).part(0, end));
            body.set(0, body.get(0).from(end));
            if (body.get(0).length() == 0) {
                body.remove(0);
            }
        }
        return body;
    }

    /** Reads a line if it is one of the fixed elements of the back matter. */
    private boolean read(Line line, Line neighbour) {
        if (line.length() > LONGEST_COPIES) {
            return false;
        }
        Matcher shown = DISCLOSURE.matcher(line.text());
        if (shown.matches()) {
            disclosure = shown.group(1);
            return take(Field.DISCLOSURE, line);
        }
        Matcher copied = COPIES.matcher(line.text());
        if (copied.matches()) {
            copies = Typography.tight(copied.group("to"));
            return take(Field.COPIES, line);
        }
        return print(line, neighbour) || REMARK.matcher(line.text()).matches() && take(Field.REMARK, line);
    }

    private boolean print(Line line, Line neighbour) {
        Matcher printed = line.length() > LONGEST ? null : Dates.SIGNED.matcher(line.text());
        if (printed != null && printed.matches() && printed.group("printed") != null) {
            datePrinted = Dates.of(printed).orElse(datePrinted);
            String name = Typography.tight(printed.group("name").strip());
            printer = name.isEmpty() ? printer : name;
            return take(Field.DATE_PRINTED, line);
        }
        if (neighbour != null && Organ.isName(line.text()) && isPrintDate(neighbour)) {
            printer = Typography.tight(line.text());
            return take(Field.PRINTER, line);
        }
        return false;
    }

    private static boolean isPrintDate(Line line) {
        Matcher date = line.length() > LONGEST ? null : Dates.SIGNED.matcher(line.text());
        return date != null && date.matches() && date.group("printed") != null && date.group("name").isBlank();
    }

    private boolean take(Field field, Line line) {
        sources.read(field, line);
        return true;
    }
}
