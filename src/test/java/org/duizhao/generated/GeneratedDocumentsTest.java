package org.duizhao.generated;

import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.parse.Accounting;
import org.duizhao.parse.NoticeParser;
import org.duizhao.read.Readings;
import org.duizhao.read.SourceText;
import org.duizhao.repair.TextRepair;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Documents of twelve kinds in eight layouts: nothing is lost in any, and what is read is the same in all layouts that carry the same. One document a
 * kind as a rule, so many with {@code -Dduizhao.generated=10}.
 */
class GeneratedDocumentsTest {

    private static final int EACH = Integer.getInteger("duizhao.generated", 1);

    /** 压实责任。 and （一）压实责任。 before the text of their paragraph. */
    private static final Pattern TITLED = Pattern.compile("^(?:（.）)?(?:压实|加强|做好|强化|严格|健全|提升|深化)[一-龥]{4}。");

    private final TextRepair repair = new TextRepair(new HanLpSegmenter());
    private final NoticeParser parser = new NoticeParser();

    @TestFactory
    Stream<DynamicTest> everyLayoutGivesTheSameNotice() {
        List<DynamicTest> tests = new ArrayList<>();
        for (DocumentGenerator.Kind kind : DocumentGenerator.Kind.values()) {
            for (int seed = 1; seed <= EACH; seed++) {
                List<Paragraph> document = DocumentGenerator.document(kind, seed);
                int number = seed;
                for (DocumentLayout layout : DocumentLayout.values()) {
                    tests.add(DynamicTest.dynamicTest(kind + " " + number + " " + layout, () -> check(document, layout, layout.carriesAll(kind))));
                }
            }
        }
        return tests.stream();
    }

    private void check(List<Paragraph> document, DocumentLayout layout, boolean whole) throws IOException {
        Notice notice = notice(document, layout);
        assertEquals(List.of(), lost(notice));
        if (whole) {
            Notice plain = notice(document, DocumentLayout.PARAGRAPHS);
            assertEquals(sentences(document), sentences(plain));
            assertAll(() -> assertEquals(said(plain), said(notice)), () -> assertEquals(fields(plain), fields(notice)));
        } else {
            assertEquals(letters(document), letters(notice));
        }
    }

    /** The sentences of the body, as they were written: all that end with a stop, without the titles that do and the tails behind them. */
    private static long sentences(List<Paragraph> document) {
        return document.stream().flatMapToInt(one -> TITLED.matcher(one.text()).replaceFirst("").chars()).filter(c -> c == '。').count();
    }

    private static long sentences(Notice notice) {
        return notice.measures().stream().flatMapToInt(one -> one.text().chars()).filter(c -> c == '。').count();
    }

    private static List<String> lost(Notice notice) {
        return Accounting.of(notice).missing().stream().map(range -> notice.sourceText().substring(range.start(), range.end())).toList();
    }

    /** All letters of a flat text are still there, whatever the lost line breaks made of them. */
    private static int letters(List<Paragraph> document) {
        return (int) document.stream().flatMapToInt(one -> one.text().chars()).filter(Character::isLetterOrDigit).count();
    }

    private static int letters(Notice notice) {
        Accounting accounting = Accounting.of(notice);
        return accounting.kept() + accounting.dropped();
    }

    private static String said(Notice notice) {
        String headings = notice.outline().headings().stream().map(heading -> heading.level() + " " + tight(heading.cited())).collect(Collectors.joining("\n"));
        String annexes = notice.outline().annexes().stream().map(annex -> tight(annex.title())).collect(Collectors.joining("\n"));
        return headings + "\n" + annexes + "\n" + notice.measures().stream().map(one -> one.path().clause() + " " + tight(one.text())).collect(Collectors.joining("\n"));
    }

    private static String fields(Notice notice) {
        Metadata read = notice.metadata();
        return tight(Stream.of(read.title(), read.documentNumber(), read.issuer(), read.addressees(), read.dateIssued()).map(String::valueOf).collect(Collectors.joining("|")));
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s　]+", "");
    }

    private Notice notice(List<Paragraph> document, DocumentLayout layout) throws IOException {
        SourceText source = Readings.text(layout.bytes(document));
        return parser.parse(source, repair.repair(source));
    }
}
