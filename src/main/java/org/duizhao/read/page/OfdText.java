package org.duizhao.read.page;

import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.text.TextCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The glyphs of one page of an OFD, in millimetres. Filled object by object. */
final class OfdText {

    /** In ems: Latin letters and digits of Chinese fonts are half as wide as hanzi. */
    private static final double LATIN_WIDTH = 0.5;

    private final Set<String> founderFonts;
    private final TreeMap<Integer, List<Glyph>> glyphs = new TreeMap<>();

    OfdText(Set<String> founderFonts) {
        this.founderFonts = founderFonts;
    }

    void add(Page page) {
        if (page.getContent() != null) {
            page.getContent().getLayers().forEach(layer -> layer.getPageBlocks().forEach(this::add));
        }
    }

    List<Glyph> glyphs() {
        return Directions.stacked(glyphs);
    }

    private void add(PageBlockType block) {
        if (block instanceof TextObject text) {
            addText(text);
        } else if (block instanceof CT_PageBlock group) {
            group.getPageBlocks().forEach(this::add);
        }
    }

    private void addText(TextObject text) {
        ST_Box box = text.getBoundary();
        double[] matrix = matrix(text.getCTM());
        boolean founder = founderFonts.contains(String.valueOf(text.getFont()));
        double x = 0;
        double y = 0;
        for (TextCode code : text.getTextCodes()) {
            // a code without coordinates goes on where the one before it began
            x = code.getX() == null ? x : code.getX();
            y = code.getY() == null ? y : code.getY();
            addCode(code, new Pen(x, y, text.getSize(), box, matrix, founder));
        }
    }

    private void addCode(TextCode code, Pen pen) {
        String content = code.getContent() == null ? "" : code.getContent();
        List<Double> right = deltas(code.attributeValue("DeltaX"), content.length());
        List<Double> down = deltas(code.attributeValue("DeltaY"), content.length());
        double x = pen.x;
        double y = pen.y;
        int count = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            String character = Character.toString(content.codePointAt(at));
            double way = count < right.size() ? right.get(count) : 0;
            Glyph glyph = pen.at(character, x, y, way);
            glyphs.computeIfAbsent(pen.direction(), direction -> new ArrayList<>()).add(glyph);
            boolean moved = count < right.size() || count < down.size();
            x += moved ? way : pen.width(character, 0);
            y += count < down.size() ? down.get(count) : 0;
            count++;
        }
    }

    /**
     * The ways from glyph to glyph; {@code g 5 3.2} stands for five times 3.2 (GB/T 33190, 11.3). No more than asked for:
     * ofdrw would write out as many as the file says.
     */
    private static List<Double> deltas(String attribute, int most) {
        List<Double> deltas = new ArrayList<>();
        List<String> numbers = attribute == null ? List.of() : List.of(attribute.strip().split("\\s+"));
        for (int i = 0; i < numbers.size() && deltas.size() < most; i++) {
            boolean repeated = numbers.get(i).equals("g") && i + 2 < numbers.size();
            int times = repeated ? Integer.parseInt(numbers.get(i + 1)) : 1;
            i += repeated ? 2 : 0;
            for (int n = 0; n < times && deltas.size() < most; n++) {
                deltas.add(Double.valueOf(numbers.get(i)));
            }
        }
        return deltas;
    }

    private static double[] matrix(ST_Array array) {
        double[] matrix = {1, 0, 0, 1, 0, 0};
        for (int i = 0; array != null && i < matrix.length && i < array.getArray().size(); i++) {
            matrix[i] = Double.parseDouble(array.getArray().get(i));
        }
        return matrix;
    }

    /** Where and how a text object writes. */
    private record Pen(double x, double y, double size, ST_Box box, double[] matrix, boolean founder) {

        /** The direction of the text in quarter turns, -1 to 2: half a turn is one direction, whatever the sign of its zero. */
        int direction() {
            int turns = (int) Math.round(Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2));
            return turns == -2 ? 2 : turns;
        }

        Glyph at(String character, double x, double y, double way) {
            double onPageX = matrix[0] * x + matrix[2] * y + matrix[4] + (box == null ? 0 : box.getTopLeftX());
            double onPageY = matrix[1] * x + matrix[3] * y + matrix[5] + (box == null ? 0 : box.getTopLeftY());
            double angle = direction() * Math.PI / 2;
            double along = onPageX * Math.cos(angle) + onPageY * Math.sin(angle);
            double across = onPageY * Math.cos(angle) - onPageX * Math.sin(angle);
            return new Glyph(character, along, across, width(character, way) * scale(), size * scale(), founder);
        }

        /** How wide a character is: OFD does not say, but the way to the next one does, unless there is a gap. */
        double width(String character, double way) {
            double usual = character.codePointAt(0) < 0x250 ? LATIN_WIDTH * size : size;
            return way > usual / 2 ? Math.min(way, size) : usual;
        }

        private double scale() {
            return Math.hypot(matrix[0], matrix[1]);
        }
    }
}
