package org.duizhao.export.research;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A project package read back, as another program reads it: code points are counted, line ends are as in the file. */
record Package(Map<String, byte[]> files, Document project) {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /** Reads a package whose project keeps the rules of the schema. */
    static Package read(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        byte[] project = files.get("project.qde");
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Package.class.getResource("project.xsd")).newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(project)));
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Package(files, factory.newDocumentBuilder().parse(new ByteArrayInputStream(project)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** All elements of a name, in order. */
    List<Element> all(String name) {
        return list(project.getElementsByTagNameNS(NAMESPACE, name));
    }

    /** Those below another. */
    static List<Element> in(Element element, String name) {
        return list(element.getElementsByTagNameNS(NAMESPACE, name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    Element source(String name) {
        return all("TextSource").stream().filter(source -> source.getAttribute("name").equals(name)).findFirst().orElseThrow();
    }

    String text(Element source) {
        String path = source.getAttribute("plainTextPath");
        return new String(files.get("Sources/" + path.substring("internal://".length())), StandardCharsets.UTF_8);
    }

    /** The code points of a source that a selection is of. */
    String selected(Element source, Element selection) {
        int[] characters = text(source).codePoints().toArray();
        int start = Integer.parseInt(selection.getAttribute("startPosition"));
        return new String(characters, start, Integer.parseInt(selection.getAttribute("endPosition")) - start);
    }

    /** What is selected in a source under a code, in order. */
    List<String> codedWith(String code, String source) {
        List<String> selected = new ArrayList<>();
        for (Element selection : in(source(source), "PlainTextSelection")) {
            if (codes(selection).contains(code)) {
                selected.add(selected(source(source), selection));
            }
        }
        return selected;
    }

    /** The names of a selection's codes. */
    List<String> codes(Element selection) {
        Map<String, String> names = all("Code").stream().collect(Collectors.toMap(code -> code.getAttribute("guid"), code -> code.getAttribute("name")));
        return in(selection, "CodeRef").stream().map(code -> names.get(code.getAttribute("targetGUID"))).toList();
    }

    /** The values of a case or source, by the names of its variables. */
    Map<String, String> values(Element of) {
        Map<String, String> names = all("Variable").stream()
                .collect(Collectors.toMap(variable -> variable.getAttribute("guid"), variable -> variable.getAttribute("name")));
        Map<String, String> values = new LinkedHashMap<>();
        for (Element value : in(of, "VariableValue")) {
            Element reference = in(value, "VariableRef").get(0);
            values.put(names.get(reference.getAttribute("targetGUID")), value.getTextContent());
        }
        return values;
    }
}
