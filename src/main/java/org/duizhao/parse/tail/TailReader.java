package org.duizhao.parse.tail;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.document.Dates;
import org.duizhao.chinese.document.DocumentNumber;
import org.duizhao.chinese.document.Labels;
import org.duizhao.chinese.number.Numerals;
import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.element.Addressees;
import org.duizhao.parse.element.FieldSources;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.element.PageData;
import org.duizhao.parse.line.Line;
import org.duizhao.parse.line.Part;
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
    /** A list of annexes has no more lines, unless each is numbered and names a document; a numbered list further up is of the body. */
    private static final int MOST_ANNEX_LINES = 15;
    /** A collection of as many documents is a book. */
    private static final int MOST_ANNEXES = 200;
    private static final Pattern DISCLOSURE = Pattern.compile("[（(]\\h*((?:此件|本件|信息公开|公开)[^（）()]{0,30})\\h*[）)]");
    private static final Pattern COPIES = Pattern.compile(Labels.spaced(Labels.of(Labels.Kind.COPIES)) + "\\h*[：:]\\h*(?<to>.*?)[。.]?");
    private static final Pattern ANNEX = Pattern.compile("附\\h*件\\h*[0-9" + Numerals.ONE_TO_TEN + "]{0,2}\\h*(?:[：:].*|$|[^一-龥，。].*|\\d.*)");
    private static final Pattern REMARK = Pattern.compile("本[一-龥]{1,4}由[^。]{2,40}解读。?|[（(]?\\h*" + Labels.spaced(Labels.of(Labels.Kind.CONTACT))
            + "[：:（(].*|[（(]联系.*|" + Labels.spaced(Labels.of(Labels.Kind.SUBJECT, Labels.Kind.SOURCE, Labels.Kind.PRESENT)) + "[：:].*");

    private final AnnexReader annexes = new AnnexReader();
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
        Signature signature = Signature.find(lines, from, title);
        if (signature != null && signature.standsOver(lines, from)) {
            sign(lines, signature);
            Tail rest = read(lines, signature.date() + 1, title);
            return rest.signed().by() == null ? rest.with(signature.read(lines)) : rest;
        }
        int end = signature == null ? lines.size() : signature.start();
        List<Line> after = signature == null ? List.of() : lines.subList(signature.date() + 1, lines.size());
        List<Line> body = new ArrayList<>();
        List<Part> parts = new ArrayList<>(own(lines.subList(from, end), title, body));
        if (signature != null) {
            sign(lines, signature);
            CoveringLetter letter = new CoveringLetter(title, List.copyOf(body));
            parts.addAll(letter.covers(after) ? issued(after, title, body) : behind(after));
        }
        Tail.Dated signed = signature == null ? new Tail.Dated(null, null) : signature.read(lines);
        return new Tail(signed, new Tail.Dated(printer, datePrinted), copies, disclosure, body, parts.stream().map(this::withoutFrame).toList());
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
        Line before = body.size() > 1 ? body.get(body.size() - 2) : null;
        if (before != null && print(before, last)) {
            body.remove(body.size() - 2);
        }
        boolean signs = title != null && Organ.isName(last.text()) && title.startsWith(Typography.tight(last.text()));
        if (signs) {
            sources.read(Field.ISSUER, last);
        } else if (!read(last, before)) {
            return false;
        }
        body.remove(body.size() - 1);
        return true;
    }

    /** Where a list of annexes that ends the body starts: 附件： and the names of the annexes. */
    private int annexList(List<Line> body) {
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - MOST_ANNEXES); i--) {
            Line line = body.get(i);
            if (line.length() > LONGEST * 2 || line.text().contains("。") && !annexes.namesDocument(line)) {
                return -1;
            }
            if (ANNEX.matcher(line.text()).matches()) {
                return i;
            }
            if (body.size() - i > MOST_ANNEX_LINES && !annexes.isListed(line)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean opensAnnex(Line line) {
        return ANNEX.matcher(line.text().substring(0, Math.min(LONGEST, line.length()))).matches();
    }

    /** What follows the signature of a notice that is complete: the elements of the back matter are read, the rest is annexes. */
    private List<Part> behind(List<Line> after) {
        List<Line> lines = new ArrayList<>(after);
        boolean taken = true;
        while (taken && !lines.isEmpty()) {
            taken = takeLast(lines, null);
        }
        int marked = !lines.isEmpty() && annexes.opens(lines, 0) ? 0 : annexes.next(lines, Math.min(1, lines.size()));
        List<Line> loose = new ArrayList<>();
        for (int i = 0; i < marked; i++) {
            if (!read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null)) {
                loose.add(lines.get(i));
            }
        }
        List<Part> parts = new ArrayList<>();
        if (AnnexReader.isDocument(loose)) {
            parts.addAll(annexes.parts(loose));
        } else {
            loose.forEach(line -> sources.read(Field.REMARK, line));
        }
        parts.addAll(annexes.parts(lines.subList(marked, lines.size())));
        return parts;
    }

    /** A part without what frames it where it is a notice of its own: number, addressees, signature. */
    private Part withoutFrame(Part part) {
        List<Line> lines = new ArrayList<>(part.lines());
        while (!lines.isEmpty() && opensNotice(lines.get(0))) {
            sources.read(Field.REMARK, lines.remove(0));
        }
        Signature own = Signature.find(lines, 0, part.title());
        if (own != null && own.start() > 0 && own.date() == lines.size() - 1) {
            lines.subList(own.start(), lines.size()).forEach(line -> sources.read(Field.REMARK, line));
            lines.subList(own.start(), lines.size()).clear();
        }
        return lines.size() == part.lines().size() ? part : new Part(part.head(), part.title(), lines);
    }

    private static boolean opensNotice(Line line) {
        String text = line.text();
        boolean addressees = line.length() > 1 && line.length() <= LONGEST && Marks.isColon(text.charAt(text.length() - 1))
                && Addressees.are(text.substring(0, text.length() - 1));
        return addressees || line.length() <= LONGEST && DocumentNumber.LINE.matcher(text).matches();
    }

    /** What follows the signature of a covering letter: the document that it brings, which is of the body, and its annexes. */
    private List<Part> issued(List<Line> lines, String title, List<Line> body) {
        List<Line> rest = withoutTitle(lines, title);
        boolean taken = true;
        while (taken && !rest.isEmpty()) {
            taken = read(rest.get(0), rest.size() > 1 ? rest.get(1) : null);
            if (!taken && CoveringLetter.isTitleOfIssued(rest.get(0))) {
                sources.read(Field.TITLE, rest.get(0));
                taken = true;
            }
            rest = taken ? rest.subList(1, rest.size()) : rest;
        }
        return own(rest, title, body);
    }

    /** Adds to {@code body} what is of the body itself, without its own signature and back matter; its annexes are returned. */
    private List<Part> own(List<Line> lines, String title, List<Line> body) {
        int end = annexes.next(lines, Math.min(1, lines.size()));
        List<Line> main = new ArrayList<>(lines.subList(0, end));
        List<Line> last = new ArrayList<>(lines.subList(end, lines.size()));
        boolean taken = !last.isEmpty();
        while (taken && !last.isEmpty()) {
            taken = takeLast(last, title);
        }
        Signature own = Signature.find(main, 0, title);
        List<Part> parts = new ArrayList<>();
        if (own != null && own.start() > main.size() / 2) {
            for (int i = own.start(); i <= own.date(); i++) {
                sources.read(Field.REMARK, main.get(i));
            }
            parts.addAll(behind(main.subList(own.date() + 1, main.size())));
            main = new ArrayList<>(main.subList(0, own.start()));
        }
        backMatter(main, title);
        body.addAll(main);
        parts.addAll(annexes.parts(last));
        return parts;
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
        boolean remark = REMARK.matcher(line.text()).matches() || line.text().charAt(0) == '【' && PageData.of(line.text()) != null;
        return print(line, neighbour) || remark && take(Field.REMARK, line);
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
