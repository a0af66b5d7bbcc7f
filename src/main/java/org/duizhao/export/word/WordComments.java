package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.export.table.TableNotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

import javax.xml.namespace.QName;
import java.math.BigInteger;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notes as comments of the document. A column that is printed several times has its notes only once. Not thread-safe. */
final class WordComments {

    /** In half-points, as Word sets comments. */
    private static final int SIZE = 20;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XWPFDocument document;
    private final Set<String> written = new HashSet<>();
    private XWPFComments comments;

    WordComments(XWPFDocument document) {
        this.document = document;
    }

    /** Comments on a whole cell, which has a paragraph. */
    void on(CTTc cell, List<Noted> notes) {
        for (Noted note : notes) {
            if (written.add(note.stamp().id())) {
                BigInteger id = BigInteger.valueOf(written.size() - 1);
                write(id, note);
                begin(cell.getPArray(0), id);
                CTP last = cell.getPArray(cell.sizeOfPArray() - 1);
                last.addNewCommentRangeEnd().setId(id);
                last.addNewR().addNewCommentReference().setId(id);
            }
        }
    }

    private void write(BigInteger id, Noted note) {
        if (comments == null) {
            comments = document.createComments();
        }
        XWPFComment comment = comments.createComment(id);
        String author = note.stamp().author();
        comment.setAuthor(author);
        comment.setInitials(author.isEmpty() ? "" : author.substring(0, author.offsetByCodePoints(0, 1)));
        // Word takes the time as it is written, in whatever zone it says it is
        comment.setDate(GregorianCalendar.from(note.stamp().made().atZone(TableNotes.ZONE)));
        for (String line : note.text().split("\n")) {
            WordRun.text(comment.createParagraph().getCTP(), new Type(Face.BODY, SIZE), line);
        }
    }

    /** Behind the properties of the paragraph, before its words. */
    private static void begin(CTP paragraph, BigInteger id) {
        try (XmlCursor cursor = paragraph.newCursor()) {
            if (paragraph.isSetPPr()) {
                cursor.toFirstChild();
                cursor.toEndToken();
                cursor.toNextToken();
            } else {
                cursor.toFirstContentToken();
            }
            cursor.beginElement(new QName(WORD, "commentRangeStart", "w"));
            cursor.insertAttributeWithValue(new QName(WORD, "id", "w"), id.toString());
        }
    }
}
