package org.duizhao.read.page;

import org.duizhao.onnx.ModelProblem;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;
import org.duizhao.scan.PictureReader;
import org.duizhao.scan.ScannedCharacter;
import org.duizhao.scan.ScannedLine;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

/** Pictures of pages, as glyphs. */
final class ScannedPages {

    /** Of an em: Latin letters and digits are half as wide as hanzi. */
    private static final double NARROW = 0.5;
    /** From the left edge of a character to that of the next one, in em: with more there is room for a third between them. */
    private static final double FAR = 1.8;
    private static final int FIRST_WIDE = 0x2010;

    private final PictureReader pictures;
    private final ReadLimits limits;

    ScannedPages(PictureReader pictures, ReadLimits limits) {
        this.pictures = pictures;
        this.limits = limits;
    }

    boolean available() {
        return pictures.available();
    }

    /** What a picture shows; empty where it shows no text. @throws ReadFailure where the models fail or the work is cancelled */
    List<Glyph> glyphs(PictureReader.Page page) throws IOException {
        try {
            List<Glyph> glyphs = new ArrayList<>();
            pictures.lines(page).forEach(line -> add(line, glyphs));
            return glyphs;
        } catch (ModelProblem problem) {
            throw new ReadFailure(Reason.PICTURES_UNREAD, problem);
        } catch (InterruptedIOException late) {
            throw new ReadFailure(Reason.TIMEOUT, String.valueOf(limits.seconds()));
        }
    }

    /**
     * Each as wide as it is printed, for the model only says where about its middle is, and up to the next one where that is near: where there is a
     * blank between the two, the model says so itself.
     */
    private static void add(ScannedLine line, List<Glyph> glyphs) {
        double em = line.box().height();
        double y = line.box().top() + em;
        List<ScannedCharacter> characters = line.characters();
        for (int i = 0; i < characters.size(); i++) {
            ScannedCharacter one = characters.get(i);
            double left = left(one, em);
            double next = i + 1 < characters.size() ? left(characters.get(i + 1), em) : Double.MAX_VALUE;
            double width = next - left > FAR * em ? width(one, em) : next - left;
            glyphs.add(new Glyph(one.text(), left, y, width, em, Glyph.Origin.scanned(one.confidence(), one.second())));
        }
    }

    private static double left(ScannedCharacter one, double em) {
        return one.x() + one.width() / 2 - width(one, em) / 2;
    }

    private static double width(ScannedCharacter one, double em) {
        return one.text().charAt(0) < FIRST_WIDE ? NARROW * em : em;
    }
}
