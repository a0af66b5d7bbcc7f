package org.duizhao.export.word;

import org.duizhao.export.settings.DocumentHead;
import org.duizhao.export.summary.Summary;
import org.duizhao.export.summary.Summary.SummaryTable;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

import java.util.List;
import java.util.stream.IntStream;

/** The first page: title, who made it and when, what the comparison says, and which annexes there are. */
final class FrontMatter {

    /** In parts of the text's width, for the columns of the table of figures. */
    private static final List<Integer> RANKED = List.of(26, 33, 9, 9, 23);
    /** The same without the strictest and the loosest. */
    private static final List<Integer> UNRANKED = List.of(30, 42, 28);
    /** So many hanzi of 二号 stand in a line. */
    private static final int TITLE_LINE = 20;

    private final CTBody body;
    private final Messages messages;

    FrontMatter(CTBody body, Messages messages) {
        this.body = body;
        this.messages = messages;
    }

    /** @param annexes the titles of the annexes in their order */
    void write(String title, DocumentHead head, Summary summary, List<String> annexes) {
        title(title);
        String maker = maker(head);
        if (!maker.isEmpty()) {
            StyledText.add(body, ParagraphStyle.MAKER, maker);
        }
        StyledText.add(body, ParagraphStyle.SECTION, messages.text("summary.heading"));
        summary.sentences().forEach(sentence -> StyledText.add(body, ParagraphStyle.SENTENCE, sentence));
        if (!summary.figures().shared().isEmpty()) {
            StyledText.add(body, ParagraphStyle.CAPTION, messages.text("summary.figuresHeading"));
            figures(body.addNewTbl(), summary.figures());
        }
        if (!annexes.isEmpty()) {
            String listed = String.join(messages.text("export.clauses"),
                    IntStream.range(0, annexes.size()).mapToObj(i -> i + 1 + ". " + annexes.get(i)).toList());
            StyledText.add(body, ParagraphStyle.SENTENCE, messages.text("export.annexes", listed));
        }
    }

    /** Where the bracket begins in which a title ends, whatever brackets are within: …对照表（三县（市、区）2024）; −1 where it ends in none. */
    static int lastBracket(String title) {
        int open = 0;
        for (int at = title.endsWith("）") ? title.length() - 1 : -1; at >= 0; at--) {
            open += title.charAt(at) == '）' ? 1 : title.charAt(at) == '（' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return -1;
    }

    /** A long title goes on in a second line where its bracket begins, and never inside a year. */
    private void title(String title) {
        int bracket = lastBracket(title);
        boolean two = title.length() > TITLE_LINE && bracket > 0;
        CTP first = StyledText.add(body, ParagraphStyle.TITLE, two ? title.substring(0, bracket) : title);
        if (two) {
            first.getRArray(first.sizeOfRArray() - 1).addNewBr();
            WordRun.styled(first, CharacterStyle.PLAIN, title.substring(bracket));
        }
    }

    /** 编制单位 and date; empty where neither is known. */
    private String maker(DocumentHead head) {
        String date = head.date() == null ? ""
                : messages.text("export.date", head.date().getYear(), head.date().getMonthValue(), head.date().getDayOfMonth());
        if (head.compiler() == null) {
            return date;
        }
        String compiler = messages.text("export.compiler", head.compiler());
        return date.isEmpty() ? compiler : compiler + "　" + date;
    }

    private void figures(CTTbl target, SummaryTable table) {
        List<Integer> widths = (table.heads().size() == RANKED.size() ? RANKED : UNRANKED).stream().map(weight -> PageSection.PORTRAIT.textWidth() * weight / 100).toList();
        String caption = messages.text("summary.figuresHeading");
        TableFrame.write(target, widths, caption, messages.text("export.tableDescription", caption, table.shared().size(), table.heads().size()));
        CTRow head = TableFrame.head(target);
        for (int i = 0; i < widths.size(); i++) {
            StyledText.add(TableFrame.headCell(head, widths.get(i)), ParagraphStyle.HEAD, table.heads().get(i));
        }
        for (List<String> line : table.shared()) {
            CTRow row = target.addNewTr();
            row.addNewTrPr().addNewCantSplit().setVal(STOnOff1.ON);
            for (int i = 0; i < widths.size(); i++) {
                CTTc cell = row.addNewTc();
                TableFrame.cell(cell, widths.get(i), 1, null);
                StyledText.add(cell, ParagraphStyle.CENTRED_CELL, line.get(i));
            }
        }
    }

    /** Ends the section of the first page with the last paragraph written. */
    CTSectPr endSection() {
        CTSectPr section = body.getPArray(body.sizeOfPArray() - 1).getPPr().addNewSectPr();
        PageSection.PORTRAIT.write(section);
        return section;
    }
}
