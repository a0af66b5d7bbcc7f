package org.duizhao.read.word;

import org.duizhao.progress.Watchdog;
import org.duizhao.read.document.RowText;
import org.duizhao.read.document.Xml;
import org.duizhao.read.text.TextFormat;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a .docx: a line a paragraph, numbers of lists in it, tracked deletions left out and insertions taken in. The
 * paragraphs of a text box follow the one it is anchored in; notes stand at the end.
 */
final class DocxBody {

    /** What is deleted or moved away, codes of fields, and properties: none of them is text. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "instrText", "delText", "delInstrText",
            "pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "rt", "rubyPr",
            "footnoteRef", "endnoteRef", "annotationRef", "binData", "fldChar");
    /** What stands for itself even inside a line, as in a text box. */
    private static final Set<String> BLOCKS = Set.of("p", "tbl", "txbxContent");
    /** From here to {@link #PRIVATE_USE_END} stand signs of symbol fonts, which mean nothing without the font. */
    private static final int PRIVATE_USE = 0xE000;
    /** The end of the private use area of the basic plane (Unicode, chapter 23). */
    private static final int PRIVATE_USE_END = 0xF8FF;

    /** The footnotes and endnotes, by the kind and number with which the text refers to them. */
    record Notes(Optional<Element> footnotes, Optional<Element> endnotes) {

        /** What a {@code footnoteReference} or {@code endnoteReference} refers to. */
        Optional<Element> referredBy(Element reference) {
            Optional<Element> notes = reference.getLocalName().startsWith("foot") ? footnotes : endnotes;
            String id = Xml.attribute(reference, "id");
            return notes.flatMap(all -> Xml.children(all).stream().filter(note -> id.equals(Xml.attribute(note, "id"))).findFirst());
        }
    }

    private final DocxNumbering numbering;
    private final Notes notes;
    private final List<String> noteLines = new ArrayList<>();

    DocxBody(DocxNumbering numbering, Notes notes) {
        this.numbering = numbering;
        this.notes = notes;
    }

    /** The text, each line ended by {@code \n}. To be asked once. */
    String text(Element document) {
        List<String> lines = new ArrayList<>();
        for (Element body : Xml.children(document, "body")) {
            blocks(body, lines);
        }
        lines.addAll(noteLines);
        return lines.isEmpty() ? "" : TextFormat.withNewlines(String.join("\n", lines)) + "\n";
    }

    private void blocks(Element container, List<String> lines) {
        String carried = "";
        for (Element child : Xml.children(container)) {
            Watchdog.checkWanted();
            switch (child.getLocalName()) {
                case "p" -> carried = paragraph(child, carried, lines);
                case "tbl" -> table(child, lines);
                case "AlternateContent" -> blocks(chosen(child), lines);
                default -> {
                    if (!SKIPPED.contains(child.getLocalName())) {
                        blocks(child, lines);
                    }
                }
            }
        }
        if (!carried.isEmpty()) {
            lines.add(carried);
        }
    }

    /** Adds the paragraph, after the text carried over to it; returns what it carries over itself because its end is deleted. */
    private String paragraph(Element paragraph, String carried, List<String> lines) {
        List<String> boxes = new ArrayList<>();
        StringBuilder inlined = new StringBuilder(carried);
        inline(paragraph, inlined, boxes);
        String text = inlined.toString();
        boolean goesOn = isMarkDeleted(paragraph);
        if (!goesOn) {
            // Word numbers an empty paragraph too, but a number without a text is nothing to read
            String number = numbering.next(paragraph);
            lines.add(text.isBlank() ? text : number + text);
        }
        lines.addAll(boxes);
        return goesOn ? text : "";
    }

    private void inline(Element parent, StringBuilder text, List<String> boxes) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> symbol(child, text);
                case "footnoteReference", "endnoteReference" -> note(child);
                case "AlternateContent" -> inline(chosen(child), text, boxes);
                case "r" -> run(child, text, boxes);
                default -> other(child, text, boxes);
            }
        }
    }

    private void run(Element run, StringBuilder text, List<String> boxes) {
        boolean hidden = Xml.find(run, "rPr", "vanish").map(e -> !Xml.attribute(e, "val").matches("0|false|off")).orElse(false);
        if (!hidden) {
            inline(run, text, boxes);
        }
    }

    private void other(Element child, StringBuilder text, List<String> boxes) {
        if (BLOCKS.contains(child.getLocalName())) {
            blocks(child, boxes);
        } else if (!SKIPPED.contains(child.getLocalName())) {
            inline(child, text, boxes);
        }
    }

    private void note(Element reference) {
        notes.referredBy(reference).ifPresent(note -> blocks(note, noteLines));
    }

    private static void symbol(Element symbol, StringBuilder text) {
        String hex = Xml.attribute(symbol, "char");
        int code = hex.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(hex, 16) : PRIVATE_USE;
        if (code < PRIVATE_USE || code > PRIVATE_USE_END) {
            text.append((char) code);
        }
    }

    /** A row is a line where each cell is a paragraph at most; else, as in tables made for layout, each paragraph is a line. */
    private void table(Element table, List<String> lines) {
        for (Element row : rows(table)) {
            List<List<String>> cells = new ArrayList<>();
            for (Element cell : rows(row)) {
                List<String> cellLines = new ArrayList<>();
                blocks(cell, cellLines);
                cellLines.removeIf(String::isBlank);
                cells.add(cellLines);
            }
            lines.addAll(RowText.lines(cells));
        }
    }

    /** The rows of a table or the cells of a row, also those inside a content control or an insertion. */
    private static List<Element> rows(Element parent) {
        List<Element> rows = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (name.equals("tr") && Xml.find(child, "trPr", "del").isEmpty() || name.equals("tc")) {
                rows.add(child);
            } else if (Set.of("sdt", "sdtContent", "ins", "customXml").contains(name)) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private static boolean isMarkDeleted(Element paragraph) {
        return Xml.find(paragraph, "pPr", "rPr", "del").isPresent() || Xml.find(paragraph, "pPr", "rPr", "moveFrom").isPresent();
    }

    /** The first choice, else the fallback: the same content stands in both. */
    private static Element chosen(Element alternates) {
        List<Element> choices = Xml.children(alternates, "Choice");
        return choices.isEmpty() ? Xml.find(alternates, "Fallback").orElse(alternates) : choices.get(0);
    }
}
