package org.duizhao.read.packed;

import org.duizhao.read.document.Xml;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.Optional;

/**
 * The parts of an Office document, found by the relationships between them (ECMA-376 part 2) and not by their customary
 * names.
 */
public final class OfficeParts {

    private final ZipContents zip;
    private final long mostBytes;

    public OfficeParts(ZipContents zip, long mostBytes) {
        this.zip = zip;
        this.mostBytes = mostBytes;
    }

    /** The path of the document's main part; empty where it names none. */
    public Optional<String> mainPart() throws IOException {
        return target("", "officeDocument");
    }

    /** The XML of a part; empty where there is no such part. */
    public Optional<Element> root(String part) throws IOException {
        return zip.names().contains(part) ? Optional.of(Xml.root(zip.bytes(part, mostBytes))) : Optional.empty();
    }

    /** The XML of the part that stands in a relationship to another, such as {@code styles}. */
    public Optional<Element> related(String part, String relationship) throws IOException {
        Optional<String> target = target(part, relationship);
        return target.isEmpty() ? Optional.empty() : root(target.get());
    }

    private Optional<String> target(String part, String relationship) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        Optional<Element> relations = root(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        return Xml.children(relations.get()).stream()
                .filter(relation -> Xml.attribute(relation, "Type").endsWith("/" + relationship))
                .map(relation -> ZipContents.resolved(part.substring(0, slash), Xml.attribute(relation, "Target"))).findFirst();
    }
}
