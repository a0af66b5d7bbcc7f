package org.duizhao.read.word;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.math.BigInteger;

/** A list of one level in a .docx that Word numbers itself. */
public final class WordList {

    private final BigInteger id;

    public WordList(XWPFDocument document, String format, String template) {
        CTAbstractNum pattern = CTAbstractNum.Factory.newInstance();
        pattern.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = pattern.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(format));
        level.addNewLvlText().setVal(template);
        document.createNumbering().addAbstractNum(new XWPFAbstractNum(pattern));
        id = document.getNumbering().addNum(BigInteger.ZERO);
    }

    public void number(XWPFParagraph paragraph) {
        paragraph.setNumID(id);
        paragraph.setNumILvl(BigInteger.ZERO);
    }
}
