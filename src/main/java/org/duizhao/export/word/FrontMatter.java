package org.duizhao.export.word;

import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableWords;
import org.duizhao.export.word.WordParagraph.Shape;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** The paragraphs around the table: title, what is compared, what the marks mean. */
final class FrontMatter {

    /** 28 points, the common choice for 22 lines in 225 mm. */
    private static final int BODY_PITCH = 560;
    /** In twentieths of a point: 35 points for 二号 type. */
    private static final int TITLE_PITCH = 700;
    private static final Shape TITLE = new Shape(TITLE_PITCH, 0, STJc.CENTER);
    private static final Shape BODY = new Shape(BODY_PITCH, 200, STJc.BOTH);
    private static final Shape HEADING = new Shape(BODY_PITCH, 200, STJc.BOTH, true);
    private static final Type TITLE_TYPE = new Type(Face.TITLE, 44);
    private static final Type BODY_TYPE = new Type(Face.BODY, 32);
    private static final Type HEADING_TYPE = new Type(Face.HEADING, 32);

    private final CTBody body;
    private final Messages messages;
    private final TableWords words;

    FrontMatter(CTBody body, Messages messages, TableWords words) {
        this.body = body;
        this.messages = messages;
        this.words = words;
    }

    void write(String title, SideBySideTable table, int parts) {
        paragraph(TITLE, TITLE_TYPE, title);
        paragraph(BODY, BODY_TYPE, "");
        paragraph(BODY, BODY_TYPE, words.summary());
        paragraph(HEADING, HEADING_TYPE, messages.text("export.noticesHeading"));
        int number = 0;
        for (TableColumn column : table.columns()) {
            paragraph(BODY, BODY_TYPE, ++number + ". " + words.noticeLine(column));
        }
        paragraph(HEADING, HEADING_TYPE, messages.text("export.notesHeading"));
        paragraph(BODY, BODY_TYPE, messages.text("export.cellNote"));
        if (!words.legend().isEmpty()) {
            paragraph(BODY, BODY_TYPE, words.legend());
        }
        if (parts > 1) {
            paragraph(BODY, BODY_TYPE, messages.text("export.partNote", parts));
        }
    }

    /** Ends the portrait section with the last paragraph written. */
    CTSectPr endSection() {
        CTP last = body.getPArray(body.sizeOfPArray() - 1);
        CTSectPr section = last.getPPr().addNewSectPr();
        PageSection.PORTRAIT.write(section);
        return section;
    }

    /** The heading of the table, or of one part of it. */
    void partHeading(int part, int parts) {
        CTP heading = paragraph(new Shape(BODY_PITCH, 0, STJc.LEFT, true), HEADING_TYPE, messages.text("export.tableHeading"));
        if (parts > 1) {
            WordRun.text(heading, BODY_TYPE, "（" + messages.text("export.part", part, parts) + "）");
        }
    }

    private CTP paragraph(Shape shape, Type type, String text) {
        CTP paragraph = body.addNewP();
        WordParagraph.shape(paragraph, shape);
        WordRun.text(paragraph, type, text);
        return paragraph;
    }
}
