package org.duizhao.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.change.track.ParagraphEdit;
import org.duizhao.change.track.ParagraphEdit.Break;
import org.duizhao.change.track.ParagraphEdit.Delete;
import org.duizhao.change.track.ParagraphEdit.Edit;
import org.duizhao.change.track.ParagraphEdit.Insert;
import org.duizhao.change.track.ParagraphEdit.Keep;
import org.duizhao.read.document.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes edits of a document's paragraphs as tracked changes: what stays and goes keeps its looks, what comes looks as what it stands beside. */
final class OriginalEditing {

    /** What stands before a number among the properties of a paragraph (ECMA-376, 17.3.1.26). */
    private static final Set<String> BEFORE_NUMBER = Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<OriginalParagraph> paragraphs;
    /** How the paragraphs look before anything is changed: of each one run, or none. */
    private final List<Element> looks = new ArrayList<>();
    private final RevisionMarks marks;

    OriginalEditing(List<OriginalParagraph> paragraphs, RevisionMarks marks) {
        this.paragraphs = paragraphs;
        this.marks = marks;
        paragraphs.forEach(paragraph -> looks.add(paragraph.cutAt(List.of()).stream()
                .max((one, other) -> Integer.compare(OriginalParagraph.text(one).length(), OriginalParagraph.text(other).length()))
                .flatMap(run -> Xml.find(run, "rPr")).map(rPr -> (Element) rPr.cloneNode(true)).orElse(null)));
    }

    /** @param edits one for each paragraph */
    void make(List<ParagraphEdit> edits) {
        for (int i = 0; i < edits.size(); i++) {
            if (!edits.get(i).none()) {
                make(i, edits.get(i));
            }
            marks.nextParagraph();
        }
    }

    private void make(int number, ParagraphEdit edit) {
        OriginalParagraph paragraph = paragraphs.get(number);
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (Edit one : edit.edits()) {
            at += length(one);
            places.add(at);
        }
        List<Element> runs = paragraph.cutAt(places);
        int run = 0;
        boolean numberGiven = false;
        at = 0;
        Element before = null;
        Element model = null;
        for (int i = 0; i < edit.edits().size(); i++) {
            Edit one = edit.edits().get(i);
            if (one instanceof Insert insert) {
                Element look = look(number, edit.edits(), i, run > 0 ? runs.get(run - 1) : null);
                before = put(paragraph, inserted(paragraph.element(), insert, look), run < runs.size() ? runs.get(run) : null, before);
            } else if (one instanceof Break cut) {
                model = cut.model() >= 0 ? paragraphs.get(cut.model()).element() : paragraph.element();
                breakOff(paragraph, model, numberGiven, before != null ? top(paragraph, before).getNextSibling() : run < runs.size() ? top(paragraph, runs.get(run)) : null);
                numberGiven |= cut.numbered();
                before = null;
                marks.nextParagraph();
            } else {
                int end = at + length(one);
                while (run < runs.size() && (at < end || OriginalParagraph.text(runs.get(run)).isEmpty() && end == at && i == edit.edits().size() - 1)) {
                    at += OriginalParagraph.text(runs.get(run)).length();
                    if (one instanceof Delete delete) {
                        delete(runs.get(run), delete.move());
                    }
                    run++;
                }
                before = null;
            }
        }
        if (numberGiven || edit.unnumbered()) {
            loseNumber(paragraph.element());
        }
        if (!edit.end() && canEnd(paragraph.element())) {
            mark(paragraph.element(), "del");
        }
    }

    /** The last paragraph of a cell or a section goes on nowhere. */
    private static boolean canEnd(Element paragraph) {
        boolean last = "tc".equals(paragraph.getParentNode().getLocalName()) && paragraph.getNextSibling() == null;
        return !last && Xml.find(paragraph, "pPr", "sectPr").isEmpty();
    }

    private static int length(Edit edit) {
        return edit instanceof Keep keep ? keep.length() : edit instanceof Delete delete ? delete.length() : 0;
    }

    /** As the run before; in a new paragraph as its model. */
    private Element look(int number, List<Edit> edits, int at, Element before) {
        for (int i = at + 1; i < edits.size() && !(edits.get(i) instanceof Keep) && !(edits.get(i) instanceof Delete); i++) {
            if (edits.get(i) instanceof Break cut && cut.model() >= 0) {
                return looks.get(cut.model());
            }
        }
        return before == null || OriginalParagraph.text(before).isBlank() ? looks.get(number) : Xml.find(before, "rPr").orElse(null);
    }

    private Element inserted(Element beside, Insert insert, Element look) {
        Element run = marks.element(beside, "r");
        if (look != null) {
            run.appendChild(look.cloneNode(true));
        }
        Element text = marks.element(beside, "t");
        text.setAttributeNS(XML, "xml:space", "preserve");
        text.setTextContent(insert.text());
        run.appendChild(text);
        Element mark = marks.signed(beside, insert.move() > 0 ? "moveTo" : "ins");
        mark.appendChild(run);
        if (insert.move() == 0) {
            return mark;
        }
        // a range has three parts that stand beside each other; they go in together
        Element all = marks.element(beside, "all");
        Element start = marks.rangeStart(beside, "moveToRangeStart", insert.move());
        all.appendChild(start);
        all.appendChild(mark);
        all.appendChild(marks.rangeEnd(start, "moveToRangeEnd"));
        return all;
    }

    /** Puts what comes before the next run, behind what came before. @return the last node that was put */
    private static Element put(OriginalParagraph paragraph, Element added, Element nextRun, Element before) {
        Node place = before != null ? before.getNextSibling() : nextRun;
        Node parent = before != null ? before.getParentNode() : nextRun != null ? nextRun.getParentNode() : paragraph.element();
        Element last = added;
        if ("all".equals(added.getLocalName())) {
            List<Element> parts = Xml.children(added);
            parts.forEach(part -> parent.insertBefore(part, place));
            last = parts.get(parts.size() - 1);
        } else {
            parent.insertBefore(added, place);
        }
        return last;
    }

    /** What of the paragraph stands directly in it and holds a run. */
    private static Node top(OriginalParagraph paragraph, Node run) {
        Node node = run;
        while (node.getParentNode() != paragraph.element()) {
            node = node.getParentNode();
        }
        return node;
    }

    /** @param numberGiven whether a part before has the number of the paragraph already */
    private void breakOff(OriginalParagraph paragraph, Element model, boolean numberGiven, Node next) {
        Element broken = marks.element(paragraph.element(), "p");
        Xml.find(model, "pPr").map(pPr -> (Element) pPr.cloneNode(true)).ifPresent(pPr -> {
            Xml.children(pPr).stream().filter(child -> "sectPr".equals(child.getLocalName()) || "pPrChange".equals(child.getLocalName())).forEach(pPr::removeChild);
            Xml.find(pPr, "rPr").ifPresent(rPr -> Xml.children(rPr).stream()
                    .filter(child -> "ins".equals(child.getLocalName()) || "del".equals(child.getLocalName())).forEach(rPr::removeChild));
            broken.appendChild(pPr);
            if (numberGiven && model == paragraph.element()) {
                withoutNumber(pPr);
            }
        });
        paragraph.moveTo(broken, next);
        mark(broken, "ins");
        paragraph.element().getParentNode().insertBefore(broken, paragraph.element());
    }

    /** The number goes to what was cut off before; who rejects that has it here again. */
    private void loseNumber(Element paragraph) {
        Element pPr = properties(paragraph);
        Element before = (Element) pPr.cloneNode(true);
        Xml.children(before).stream().filter(child -> Set.of("rPr", "sectPr", "pPrChange").contains(child.getLocalName())).forEach(before::removeChild);
        withoutNumber(pPr);
        Element change = marks.signed(paragraph, "pPrChange");
        change.appendChild(before);
        pPr.appendChild(change);
    }

    /** A number of 0 is none, whatever the style says (ECMA-376, 17.9.18). */
    private void withoutNumber(Element pPr) {
        Xml.find(pPr, "numPr").ifPresent(pPr::removeChild);
        Element none = marks.element(pPr, "numPr");
        Element number = marks.element(pPr, "numId");
        number.setAttributeNS(pPr.getNamespaceURI(), "w:val", "0");
        none.appendChild(number);
        Node behind = pPr.getFirstChild();
        while (behind != null && BEFORE_NUMBER.contains(String.valueOf(behind.getLocalName()))) {
            behind = behind.getNextSibling();
        }
        pPr.insertBefore(none, behind);
    }

    private Element properties(Element paragraph) {
        return Xml.find(paragraph, "pPr").orElseGet(() -> {
            Element made = marks.element(paragraph, "pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
    }

    private void delete(Element run, int move) {
        Element mark = marks.signed(run, move > 0 ? "moveFrom" : "del");
        Node parent = run.getParentNode();
        parent.insertBefore(mark, run);
        mark.appendChild(run);
        if (move > 0) {
            Element start = marks.rangeStart(run, "moveFromRangeStart", move);
            parent.insertBefore(start, mark);
            parent.insertBefore(marks.rangeEnd(start, "moveFromRangeEnd"), mark.getNextSibling());
        } else {
            for (Element text : Xml.children(run, "t")) {
                Element deleted = marks.element(run, "delText");
                deleted.setAttributeNS(XML, "xml:space", "preserve");
                deleted.setTextContent(text.getTextContent());
                run.replaceChild(deleted, text);
            }
        }
    }

    /** Marks the end of a paragraph; the mark stands first among the properties of that end (ECMA-376, 17.3.1.29). */
    private void mark(Element paragraph, String name) {
        Element pPr = properties(paragraph);
        Element rPr = Xml.find(pPr, "rPr").orElseGet(() -> {
            Element made = marks.element(paragraph, "rPr");
            Node behind = Xml.children(pPr).stream().filter(child -> "sectPr".equals(child.getLocalName()) || "pPrChange".equals(child.getLocalName()))
                    .findFirst().orElse(null);
            pPr.insertBefore(made, behind);
            return made;
        });
        rPr.insertBefore(marks.signed(paragraph, name), rPr.getFirstChild());
    }
}
