package org.duizhao.scan;

import boofcv.struct.image.GrayU8;

import java.awt.image.BufferedImage;

/**
 * What is dark on a page. Black ink is, coloured ink is not: of each point the lightest of its three colours counts, which for red ink is
 * its red, nearly that of paper, and what is clearly coloured counts as paper, so that a stamp over the text is gone and the text is not.
 */
final class PageInk {

    /** The three colours of a point of coloured ink differ by more than scanners make those of black ink and paper differ. */
    private static final int COLOURED = 50;
    /** Darker than this it is black ink below the colour. */
    private static final int DARK = 130;
    private static final int PAPER = 255;

    private PageInk() {
    }

    /** The page in grey: black ink is 0, paper and coloured ink are near 255. */
    static GrayU8 of(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        GrayU8 grey = new GrayU8(width, height);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            page.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                grey.data[y * width + x] = (byte) grey(row[x] >> 16 & 0xFF, row[x] >> 8 & 0xFF, row[x] & 0xFF);
            }
        }
        return grey;
    }

    private static int grey(int red, int green, int blue) {
        int lightest = Math.max(red, Math.max(green, blue));
        int darkest = Math.min(red, Math.min(green, blue));
        return lightest - darkest > COLOURED && lightest > DARK ? PAPER : lightest;
    }
}
