package org.duizhao.export.word;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.read.document.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph of somebody's document: its text, run by run, and how it is cut into runs that are changed whole. */
final class OriginalParagraph {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Element paragraph;
    private final List<Element> runs = new ArrayList<>();

    OriginalParagraph(Element paragraph) {
        this.paragraph = paragraph;
        collect(paragraph);
    }

    /** Runs in links and the like too; not those of text boxes, which are paragraphs of their own. */
    private void collect(Element parent) {
        for (Element child : Xml.children(parent)) {
            if ("r".equals(child.getLocalName())) {
                runs.add(child);
            } else if (!"pPr".equals(child.getLocalName())) {
                collect(child);
            }
        }
    }

    Element element() {
        return paragraph;
    }

    /** As it is read; a tab and a line break are a character each. */
    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(text(run)));
        return text.toString();
    }

    static String text(Element run) {
        StringBuilder text = new StringBuilder();
        Xml.children(run).forEach(child -> text.append(characters(child)));
        return text.toString();
    }

    private static String characters(Element child) {
        return switch (child.getLocalName()) {
            case "t" -> child.getTextContent().replace('\n', ' ');
            case "tab" -> "\t";
            case "br", "cr" -> "\r";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    /** Its runs, cut so that one ends at each of these places. */
    List<Element> cutAt(List<Integer> places) {
        int from = 0;
        for (int i = 0; i < runs.size(); i++) {
            int end = from + text(runs.get(i)).length();
            for (int place : places) {
                if (place > from && place < end) {
                    runs.add(i + 1, cut(runs.get(i), place - from));
                    end = place;
                    break;
                }
            }
            from = end;
        }
        return List.copyOf(runs);
    }

    /** @return the new run behind, with the characters from there on */
    private static Element cut(Element run, int at) {
        Element behind = (Element) run.cloneNode(true);
        int from = 0;
        List<Element> own = Xml.children(run);
        List<Element> others = Xml.children(behind);
        for (int i = 0; i < own.size(); i++) {
            int length = characters(own.get(i)).length();
            if ("rPr".equals(own.get(i).getLocalName())) {
                continue;
            }
            if (from + length <= at && (length > 0 || from < at)) {
                behind.removeChild(others.get(i));
            } else if (from >= at) {
                run.removeChild(own.get(i));
            } else {
                String text = own.get(i).getTextContent();
                keep(own.get(i), text.substring(0, at - from));
                keep(others.get(i), text.substring(at - from));
            }
            from += length;
        }
        run.getParentNode().insertBefore(behind, run.getNextSibling());
        return behind;
    }

    private static void keep(Element text, String characters) {
        text.setTextContent(characters);
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    /** Lets what stands before a node in this paragraph stand in another one. */
    void moveTo(Element other, Node before) {
        Node child = paragraph.getFirstChild();
        while (child != null && child != before) {
            Node next = child.getNextSibling();
            if (!"pPr".equals(child.getLocalName())) {
                other.appendChild(child);
            }
            child = next;
        }
    }
}
