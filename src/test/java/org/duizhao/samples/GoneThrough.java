package org.duizhao.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.duizhao.read.document.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word document of which all tracked changes were accepted, or all rejected, as ECMA-376 says it (17.13.5). */
final class GoneThrough {

    private static final Set<String> COME = Set.of("ins", "moveTo");
    private static final Set<String> GONE = Set.of("del", "moveFrom");
    private static final String DOCUMENT = "word/document.xml";

    private GoneThrough() {
    }

    /** How some characters look, as XML; of neighbours that look the same together. */
    record Look(String text, String properties) {
    }

    static byte[] accepted(byte[] docx) throws Exception {
        return without(docx, GONE, COME);
    }

    static byte[] rejected(byte[] docx) throws Exception {
        return without(docx, COME, GONE);
    }

    private static byte[] without(byte[] docx, Set<String> dropped, Set<String> kept) throws Exception {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx)); ZipOutputStream out = new ZipOutputStream(result)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                out.write(entry.getName().equals(DOCUMENT) ? goneThrough(bytes, dropped, kept) : bytes);
                out.closeEntry();
            }
        }
        return result.toByteArray();
    }

    private static byte[] goneThrough(byte[] xml, Set<String> dropped, Set<String> kept) throws Exception {
        Element root = root(xml);
        goThrough(Xml.find(root, "body").orElseThrow(), dropped, kept);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(root), new StreamResult(text));
        return text.toByteArray();
    }

    private static void goThrough(Element within, Set<String> dropped, Set<String> kept) {
        for (Element child : Xml.children(within)) {
            String name = child.getLocalName();
            if (name.endsWith("RangeStart") && name.startsWith("move") || name.endsWith("RangeEnd") && name.startsWith("move") || dropped.contains(name)) {
                boolean mark = "rPr".equals(within.getLocalName()) && dropped.contains(name);
                if (mark) {
                    ((Element) within.getParentNode().getParentNode()).setAttribute("goesOn", "yes");
                }
                within.removeChild(child);
            } else if (kept.contains(name)) {
                goThrough(child, dropped, kept);
                while (child.getFirstChild() != null) {
                    within.insertBefore(child.getFirstChild(), child);
                }
                within.removeChild(child);
            } else if (name.equals("pPrChange")) {
                within.removeChild(child);
                if (dropped == COME) {
                    before(within, Xml.find(child, "pPr").orElseThrow());
                }
            } else if (name.equals("delText")) {
                Element text = within.getOwnerDocument().createElementNS(child.getNamespaceURI(), "w:t");
                text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                text.setTextContent(child.getTextContent());
                within.replaceChild(text, child);
            } else {
                goThrough(child, dropped, kept);
            }
        }
        for (Element paragraph : Xml.children(within, "p")) {
            if (paragraph.hasAttribute("goesOn")) {
                intoTheNext(paragraph);
            }
        }
    }

    /** The properties that were there before, in place of those that are there now, but how the mark looks. */
    private static void before(Element now, Element before) {
        Xml.children(now).stream().filter(child -> !child.getLocalName().equals("rPr") && !child.getLocalName().equals("sectPr")).forEach(now::removeChild);
        Node first = now.getFirstChild();
        Xml.children(before).forEach(child -> now.insertBefore(child, first));
    }

    /** A paragraph whose mark is gone goes on in the next one, which keeps its own looks. */
    private static void intoTheNext(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (!(next instanceof Element element && "p".equals(element.getLocalName()))) {
            next = next.getNextSibling();
        }
        Node first = Xml.find((Element) next, "pPr").map(Node::getNextSibling).orElse(next.getFirstChild());
        for (Node child = paragraph.getFirstChild(); child != null;) {
            Node following = child.getNextSibling();
            if (!"pPr".equals(child.getLocalName())) {
                next.insertBefore(child, first);
            }
            child = following;
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    /** Paragraph for paragraph how the characters look; a paragraph begins with its own properties. */
    static List<Look> looks(byte[] docx) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); !entry.getName().equals(DOCUMENT);) {
                entry = zip.getNextEntry();
            }
            List<Look> looks = new ArrayList<>();
            collect(Xml.find(root(zip.readAllBytes()), "body").orElseThrow(), looks);
            return looks;
        }
    }

    private static void collect(Element within, List<Look> looks) throws Exception {
        for (Element child : Xml.children(within)) {
            if (child.getLocalName().equals("p")) {
                looks.add(new Look("¶", Xml.find(child, "pPr").map(GoneThrough::text).orElse("").replaceAll("<w:rPr/>", "")));
            }
            if (child.getLocalName().equals("r")) {
                String properties = Xml.find(child, "rPr").map(GoneThrough::text).orElse("");
                Look last = looks.get(looks.size() - 1);
                String text = String.join("", Xml.children(child, "t").stream().map(Element::getTextContent).toList());
                if (!last.text().equals("¶") && last.properties().equals(properties)) {
                    looks.set(looks.size() - 1, new Look(last.text() + text, properties));
                } else if (!text.isEmpty()) {
                    looks.add(new Look(text, properties));
                }
            } else {
                collect(child, looks);
            }
        }
    }

    private static Element root(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static String text(Element element) {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(element), new StreamResult(text));
            return text.toString(StandardCharsets.UTF_8).replaceAll("<\\?xml.*?\\?>", "").replaceAll(" xmlns:\\w+=\"[^\"]*\"", "");
        } catch (javax.xml.transform.TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
