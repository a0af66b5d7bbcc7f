package org.duizhao.read.page;

/**
 * A character as it stands on a page, in the direction in which its text runs. Lengths are in the page's own unit; the layout
 * looks only at their proportions.
 *
 * @param text    usually one character, several for a ligature, white space for a blank
 * @param x       its left edge, growing in reading direction
 * @param y       its base line, growing from line to line
 * @param width   its advance
 * @param em      the size of its font
 * @param founder whether it is set in a Founder symbol or Latin font
 */
record Glyph(String text, double x, double y, double width, double em, boolean founder) {

    double right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.chars().allMatch(Character::isSpaceChar);
    }
}
