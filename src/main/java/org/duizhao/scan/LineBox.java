package org.duizhao.scan;

/** A rectangle in pixels of a picture that stands straight: its left and upper edge, its width and its height, both above 0. */
public record LineBox(double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** The same, larger by so much on each side. */
    LineBox grown(double by) {
        return new LineBox(left - by, top - by, width + 2 * by, height + 2 * by);
    }

    /** What of it lies within a picture of this size; may be empty of width or height. */
    LineBox within(int pictureWidth, int pictureHeight) {
        double newLeft = Math.max(0, left);
        double newTop = Math.max(0, top);
        return new LineBox(newLeft, newTop, Math.min(pictureWidth, right()) - newLeft, Math.min(pictureHeight, bottom()) - newTop);
    }
}
