package org.duizhao.read.word;

import org.duizhao.read.document.Xml;
import org.w3c.dom.Element;

import java.util.Optional;

/** The footnotes and endnotes of a .docx, by the kind and number with which the text refers to them. */
record DocxNotes(Optional<Element> footnotes, Optional<Element> endnotes) {

    /** What a {@code footnoteReference} or {@code endnoteReference} refers to. */
    Optional<Element> referredBy(Element reference) {
        Optional<Element> notes = reference.getLocalName().startsWith("foot") ? footnotes : endnotes;
        String id = Xml.attribute(reference, "id");
        return notes.flatMap(all -> Xml.children(all).stream().filter(note -> id.equals(Xml.attribute(note, "id"))).findFirst());
    }
}
