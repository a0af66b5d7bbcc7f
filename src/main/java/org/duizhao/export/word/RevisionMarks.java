package org.duizhao.export.word;

import java.time.LocalDate;
import org.duizhao.read.document.Xml;
import org.w3c.dom.Element;

/** Makes the marks of tracked changes in somebody's document: signed, and with numbers that the document has not used. Not thread-safe. */
final class RevisionMarks {

    private static final String PREFIX = "w:";

    private final String namespace;
    private final Revisions revisions;

    /** @param root of the document, whose numbers are not used again */
    RevisionMarks(Element root, String author, LocalDate day) {
        namespace = root.getNamespaceURI();
        revisions = new Revisions(author, day, highest(root));
    }

    private static long highest(Element element) {
        long highest = "id".equals(element.getLocalName()) ? 0 : Math.max(0, Xml.number(Xml.attribute(element, "id"), 0));
        for (Element child : Xml.children(element)) {
            highest = Math.max(highest, highest(child));
        }
        return highest;
    }

    /** To be called between two paragraphs. */
    void nextParagraph() {
        revisions.nextParagraph();
    }

    /** An element of Word's, without attributes. */
    Element element(Element beside, String name) {
        return beside.getOwnerDocument().createElementNS(namespace, PREFIX + name);
    }

    /** A mark such as ins, signed. */
    Element signed(Element beside, String name) {
        Element mark = element(beside, name);
        attribute(mark, "id", Long.toString(revisions.next()));
        attribute(mark, "author", revisions.author());
        attribute(mark, "date", revisions.moment());
        return mark;
    }

    /** The beginning of a move's one end. Both ends of a move have one name. */
    Element rangeStart(Element beside, String name, int move) {
        Element start = signed(beside, name);
        attribute(start, "name", "move" + move);
        return start;
    }

    /** The end that belongs to a beginning. */
    Element rangeEnd(Element start, String name) {
        Element end = element(start, name);
        attribute(end, "id", Xml.attribute(start, "id"));
        return end;
    }

    private void attribute(Element element, String name, String value) {
        element.setAttributeNS(namespace, PREFIX + name, value);
    }
}
