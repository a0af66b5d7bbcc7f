package org.duizhao.export.word;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontsList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;

/** What holds for the whole document: the body's font and size, its language, and a substitute for each font. */
final class DocumentDefaults {

    private static final BigInteger BODY_SIZE = BigInteger.valueOf(32);

    private DocumentDefaults() {
    }

    /** For a document with tables of the usual size. */
    static void write(XWPFDocument document) throws IOException {
        write(document, TableType.USUAL);
    }

    /** @param type the sizes of the words of its tables */
    static void write(XWPFDocument document, TableType type) throws IOException {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr characters = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        WordRun.fonts(characters, Face.BODY);
        characters.addNewSz().setVal(BODY_SIZE);
        characters.addNewSzCs().setVal(BODY_SIZE);
        CTLanguage language = characters.addNewLang();
        // of figures and Latin words alone: as Chinese, LibreOffice breaks a line inside 2024
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        WordStyles.write(styles, type);
        document.createStyles().setStyles(styles);
        modern(document);
        fontTable(document);
    }

    /** Without this Word lays the file out as one of its versions of 2007 would, and says so in its title. */
    private static void modern(XWPFDocument document) {
        CTCompatSetting mode = document.getSettings().getCTSettings().addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
    }

    private static void fontTable(XWPFDocument document) throws IOException {
        FontsDocument table = FontsDocument.Factory.newInstance();
        CTFontsList fonts = table.addNewFonts();
        for (Face face : Face.values()) {
            CTFont font = fonts.addNewFont();
            font.setName(face.family());
            font.addNewAltName().setVal(face.substitute());
        }
        try {
            OPCPackage file = document.getPackage();
            PackagePartName name = PackagingURIHelper.createPartName(XWPFRelation.FONT_TABLE.getDefaultFileName());
            PackagePart part = file.createPart(name, XWPFRelation.FONT_TABLE.getContentType());
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
            try (OutputStream target = part.getOutputStream()) {
                table.save(target);
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a fixed part name is refused", e);
        }
    }
}
