package org.duizhao.read.page;

import org.duizhao.onnx.ModelProblem;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.scan.PictureReader;
import org.duizhao.scan.ScannedCharacter;
import org.duizhao.scan.ScannedLine;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Pictures of pages, as glyphs. */
final class ScannedPages {

    /** Of an em: Latin letters and digits are half as wide as hanzi. */
    private static final double NARROW = 0.5;
    private static final int FIRST_WIDE = 0x2010;

    private final PictureReader pictures;

    ScannedPages(PictureReader pictures) {
        this.pictures = pictures;
    }

    boolean available() {
        return pictures.available();
    }

    /** What a picture shows; empty where it shows no text. @throws ReadFailure where the models fail or the work is cancelled */
    List<Glyph> glyphs(BufferedImage page) throws ReadFailure {
        try {
            List<Glyph> glyphs = new ArrayList<>();
            pictures.lines(page).forEach(line -> add(line, glyphs));
            return glyphs;
        } catch (ModelProblem problem) {
            throw new ReadFailure(Reason.PICTURES_ONLY, problem);
        }
    }

    /** Each as wide as it is printed, for the model only says where about its middle is. */
    private static void add(ScannedLine line, List<Glyph> glyphs) {
        double em = line.box().height();
        double y = line.box().top() + em;
        for (ScannedCharacter one : line.characters()) {
            double width = one.text().charAt(0) < FIRST_WIDE ? NARROW * em : em;
            double left = one.x() + one.width() / 2 - width / 2;
            glyphs.add(new Glyph(one.text(), left, y, width, em, Glyph.Origin.scanned(one.confidence(), one.second())));
        }
    }
}
