package org.duizhao.samples;

import org.duizhao.change.Changes;
import org.duizhao.change.track.ChangeTracker;
import org.duizhao.change.track.Step;
import org.duizhao.change.track.Step.Fate;
import org.duizhao.change.track.TrackedText;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tracked changes of the samples, of versions made of them at random, and of notices that have nothing to do with each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackedChangesTest {

    private static final int DERIVATIONS = 40;
    private static final Set<String> GONE_WHEN_ACCEPTED = Set.of("del", "moveFrom");
    private static final Set<String> GONE_WHEN_REJECTED = Set.of("ins", "moveTo");

    private final Workbench workbench = new Workbench();
    private List<Notice> notices;

    @BeforeAll
    void readSamples() {
        notices = List.copyOf(Samples.byFile(Samples.read()).values());
    }

    @Test
    void acceptedItIsTheNewNoticeAndRejectedTheOldOne() throws Exception {
        for (int seed = 0; seed < DERIVATIONS; seed++) {
            DerivedVersion version = DerivedVersion.of(notices.get(seed % notices.size()), new Random(seed));
            check(version.old(), version.now());
        }
        for (int i = 0; i < notices.size(); i++) {
            check(notices.get(i), notices.get((i + 1) % notices.size()));
        }
    }

    @Test
    void whatMovedIsAMoveWithBothEnds() {
        Changes changes = workbench.changes(of("云岭县2023.txt"), of("云岭县 2024.txt"), Progress.NONE);
        TrackedText text = new ChangeTracker(workbench.diff()).track(changes);
        List<Step.Words> moved = text.steps().stream().filter(Step.Words.class::isInstance).map(Step.Words.class::cast)
                .filter(words -> words.move() == 1).toList();
        assertEquals(List.of(Fate.MOVED_FROM, Fate.MOVED_TO), moved.stream().map(Step.Words::fate).sorted().toList());
        assertEquals(moved.get(0).text(), moved.get(1).text());
    }

    @Test
    void aNoticeHasNoTrackedChangeAgainstItself() {
        Notice notice = of("石浦县2023.txt");
        TrackedText text = new ChangeTracker(workbench.diff()).track(workbench.changes(notice, notice, Progress.NONE));
        assertTrue(text.steps().stream().allMatch(step -> step.fate() == Fate.SAME));
    }

    private Notice of(String file) {
        return notices.stream().filter(notice -> notice.file().equals(file)).findFirst().orElseThrow();
    }

    private void check(Notice old, Notice now) throws Exception {
        Changes changes = workbench.changes(old, now, Progress.NONE);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbench.exporters().ofTrackedChanges().write(changes, ExportSettings.DEFAULT, file);
        Node body = body(file.toByteArray());
        assertEquals(ChangeTracker.lines(now), paragraphs(body, GONE_WHEN_ACCEPTED));
        assertEquals(ChangeTracker.lines(old), paragraphs(body, GONE_WHEN_REJECTED));
    }

    private static Node body(byte[] docx) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); !entry.getName().equals("word/document.xml");) {
                entry = zip.getNextEntry();
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())).getElementsByTagNameNS("*", "body").item(0);
        }
    }

    /** The paragraphs of a document as a program has them that takes those changes away: a paragraph whose mark is gone goes on in the next. */
    private static List<String> paragraphs(Node body, Set<String> gone) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node paragraph = body.getFirstChild(); paragraph != null; paragraph = paragraph.getNextSibling()) {
            if ("p".equals(paragraph.getLocalName())) {
                boolean[] goesOn = {false};
                read(paragraph, gone, text, goesOn);
                if (!goesOn[0]) {
                    paragraphs.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        assertEquals("", text.toString());
        return paragraphs;
    }

    private static void read(Node node, Set<String> gone, StringBuilder text, boolean[] goesOn) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child instanceof Element ? child.getLocalName() : "";
            if (gone.contains(name)) {
                goesOn[0] |= "rPr".equals(node.getLocalName());
            } else if (name.equals("t") || name.equals("delText")) {
                text.append(child.getTextContent());
            } else {
                read(child, gone, text, goesOn);
            }
        }
    }
}
