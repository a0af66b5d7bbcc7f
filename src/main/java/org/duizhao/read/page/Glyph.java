package org.duizhao.read.page;

/**
 * A character as it stands on a page, in the direction in which its text runs. Lengths are in the page's own unit; the layout
 * looks only at their proportions.
 *
 * @param text   usually one character, several for a ligature, white space for a blank
 * @param x      its left edge, growing in reading direction
 * @param y      its base line, growing from line to line
 * @param width  its advance
 * @param em     the size of its font
 * @param origin where it was found
 */
record Glyph(String text, double x, double y, double width, double em, Origin origin) {

    /** Of the text layer of a page. @param founder whether it is set in a Founder symbol or Latin font */
    Glyph(String text, double x, double y, double width, double em, boolean founder) {
        this(text, x, y, width, em, founder ? Origin.FOUNDER : Origin.PLAIN);
    }

    /**
     * What is known of a character besides its place.
     *
     * @param founder    whether it is set in a Founder symbol or Latin font
     * @param confidence how sure it is, 0 to 1; 1 where it was not read from a picture
     * @param second     what it may be instead; empty where nothing else comes near
     */
    record Origin(boolean founder, double confidence, String second) {

        static final Origin PLAIN = new Origin(false, 1, "");
        static final Origin FOUNDER = new Origin(true, 1, "");

        static Origin scanned(double confidence, String second) {
            return new Origin(false, confidence, second);
        }
    }

    boolean founder() {
        return origin.founder();
    }

    double right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.chars().allMatch(Character::isSpaceChar);
    }
}
