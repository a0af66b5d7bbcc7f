package org.duizhao.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duizhao.change.Changes;
import org.duizhao.change.track.ChangeTracker;
import org.duizhao.change.track.DocumentEdits;
import org.duizhao.export.StableZip;
import org.duizhao.read.document.Xml;
import org.duizhao.words.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The very .docx of the old notice, in its own formatting, in which every change is a tracked one: accept all, and it says what the new notice says; reject
 * all, and it is as it was.
 */
public final class TrackedOriginal {

    private static final String DOCUMENT = "word/document.xml";
    /** Who wrote it has changes of their own in it: ours would be lost among them. */
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

    private final ChangeTracker tracker;
    private final Messages messages;

    /** @param locale of the name that signs the changes */
    public TrackedOriginal(ChangeTracker tracker, Locale locale) {
        this.tracker = tracker;
        messages = Messages.of(locale);
    }

    /**
     * Writes the document with its changes and leaves {@code target} open.
     *
     * @param original the bytes of the file that the old notice was read from
     * @return how many letters, digits and ideographs of the old notice are not in the document where they were looked for, so that changes of them are not
     *         made; empty where the document cannot be changed, and nothing was written: it is no .docx, or has tracked changes of its own
     */
    public Optional<Integer> write(Changes changes, byte[] original, OutputStream target) throws IOException {
        Map<String, byte[]> parts = parts(original);
        if (!parts.containsKey(DOCUMENT)) {
            return Optional.empty();
        }
        Element root = Xml.root(parts.get(DOCUMENT));
        Optional<Element> body = Xml.find(root, "body");
        if (body.isEmpty() || changed(body.get())) {
            return Optional.empty();
        }
        List<OriginalParagraph> paragraphs = new ArrayList<>();
        collect(body.get(), paragraphs);
        DocumentEdits.Result result = DocumentEdits.of(paragraphs.stream().map(OriginalParagraph::text).toList(), tracker.track(changes));
        RevisionMarks marks = new RevisionMarks(root, messages.text("change.author"), Revisions.day(changes.now()));
        new OriginalEditing(paragraphs, marks).make(result.edits());
        parts.put(DOCUMENT, DomText.of(root).getBytes(StandardCharsets.UTF_8));
        StableZip.write(parts, target);
        return Optional.of(result.lost());
    }

    private static Map<String, byte[]> parts(byte[] original) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static boolean changed(Element within) {
        return Xml.children(within).stream().anyMatch(child -> CHANGES.contains(child.getLocalName()) || changed(child));
    }

    /** In reading order, those of tables too; not those of text boxes. */
    private static void collect(Node within, List<OriginalParagraph> paragraphs) {
        for (Element child : Xml.children(within)) {
            if ("p".equals(child.getLocalName())) {
                paragraphs.add(new OriginalParagraph(child));
            } else {
                collect(child, paragraphs);
            }
        }
    }
}
