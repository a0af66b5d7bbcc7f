package org.duizhao.export.research;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.duizhao.export.research.QdaProject.Case;
import org.duizhao.export.research.QdaProject.Code;
import org.duizhao.export.research.QdaProject.Memo;
import org.duizhao.export.research.QdaProject.Selection;
import org.duizhao.export.research.QdaProject.Source;
import org.duizhao.export.research.QdaProject.Type;
import org.duizhao.export.research.QdaProject.User;
import org.duizhao.export.research.QdaProject.Value;
import org.duizhao.export.research.QdaProject.Variable;

/** Writes a project as the XML of REFI-QDA 1.5 (project.qde); the order of elements is that of its schema. */
final class QdeWriter {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    private static final String ORIGIN = "Duizhao";

    private final XMLStreamWriter xml;

    private QdeWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The whole document, to be written in UTF-8. */
    static String write(QdaProject project) {
        StringWriter text = new StringWriter();
        try {
            new QdeWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).project(project);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can be written", e);
        }
        return text.toString();
    }

    private void project(QdaProject project) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        begin("Project", "xmlns", NAMESPACE, "name", project.name(), "origin", ORIGIN);
        begin("Users");
        for (User user : project.memos().users()) {
            begin("User", "guid", user.guid(), "name", user.name());
            end();
        }
        end();
        begin("CodeBook");
        begin("Codes");
        for (Code code : project.codes()) {
            code(code);
        }
        end();
        end();
        sample(project.sample().variables(), project.sample().cases());
        begin("Sources");
        for (Source source : project.sources()) {
            source(source);
        }
        end();
        memos(project.memos().memos());
        end();
        xml.writeEndDocument();
    }

    private void code(Code code) throws XMLStreamException {
        begin("Code", "guid", code.guid(), "name", code.name(), "isCodable", String.valueOf(code.codable()), "color", code.look().color());
        description(code.look().description());
        for (Code inner : code.inner()) {
            code(inner);
        }
        end();
    }

    private void sample(List<Variable> variables, List<Case> cases) throws XMLStreamException {
        begin("Variables");
        for (Variable variable : variables) {
            begin("Variable", "guid", variable.guid(), "name", variable.name(), "typeOfVariable", variable.type().code());
            end();
        }
        end();
        begin("Cases");
        for (Case one : cases) {
            begin("Case", "guid", one.guid(), "name", one.name());
            values(one.values());
            references("SourceRef", one.sources());
            end();
        }
        end();
    }

    private void source(Source source) throws XMLStreamException {
        begin("TextSource", "guid", source.guid(), "name", source.name(), "plainTextPath", "internal://" + fileName(source));
        for (Selection selection : source.selections()) {
            selection(selection);
        }
        values(source.values());
        end();
    }

    /** The file of a text, in the folder Sources. */
    static String fileName(Source source) {
        return source.guid() + ".txt";
    }

    private void selection(Selection selection) throws XMLStreamException {
        begin("PlainTextSelection", "guid", selection.guid(), "name", selection.passage().name(), "startPosition",
                String.valueOf(selection.passage().start()), "endPosition", String.valueOf(selection.passage().end()));
        description(selection.passage().description());
        for (String code : selection.codes()) {
            begin("Coding", "guid", ContentGuid.of("coding", selection.guid(), code));
            references("CodeRef", List.of(code));
            end();
        }
        references("NoteRef", selection.notes());
        end();
    }

    private void values(List<Value> values) throws XMLStreamException {
        for (Value value : values) {
            begin("VariableValue");
            references("VariableRef", List.of(value.variable().guid()));
            text(value.variable().type() == Type.TEXT ? "TextValue" : value.variable().type().code() + "Value", value.text());
            end();
        }
    }

    private void memos(List<Memo> memos) throws XMLStreamException {
        if (memos.isEmpty()) {
            return;
        }
        begin("Notes");
        for (Memo memo : memos) {
            begin("Note", "guid", memo.guid(), "name", memo.name(), "creatingUser", memo.user(), "creationDateTime",
                    memo.made().truncatedTo(ChronoUnit.SECONDS).toString());
            text("PlainTextContent", memo.text());
            end();
        }
        end();
    }

    private void description(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            text("Description", text);
        }
    }

    private void references(String element, List<String> guids) throws XMLStreamException {
        for (String guid : guids) {
            begin(element, "targetGUID", guid);
            end();
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        begin(element);
        xml.writeCharacters(allowed(text));
        end();
    }

    private void begin(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** XML has no sign for most control characters, nor for half a character. */
    private static String allowed(String text) {
        boolean all = text.codePoints().allMatch(QdeWriter::isAllowed);
        return all ? text : text.codePoints().map(c -> isAllowed(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
    }
}
