package org.duizhao.bench.scan;

import java.awt.Composite;
import java.awt.CompositeContext;
import java.awt.RenderingHints;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Ink over ink: what is dark below stays dark. */
enum Multiply implements Composite, CompositeContext {
    INSTANCE;

    @Override
    public CompositeContext createContext(ColorModel source, ColorModel destination, RenderingHints hints) {
        return this;
    }

    @Override
    public void compose(Raster source, Raster below, WritableRaster out) {
        int[] ink = new int[4];
        int[] ground = new int[4];
        for (int y = 0; y < Math.min(source.getHeight(), out.getHeight()); y++) {
            for (int x = 0; x < Math.min(source.getWidth(), out.getWidth()); x++) {
                source.getPixel(source.getMinX() + x, source.getMinY() + y, ink);
                below.getPixel(below.getMinX() + x, below.getMinY() + y, ground);
                int alpha = source.getNumBands() > 3 ? ink[3] : 255;
                for (int band = 0; band < 3; band++) {
                    int mixed = ground[band] * ink[band] / 255;
                    ground[band] = (mixed * alpha + ground[band] * (255 - alpha)) / 255;
                }
                out.setPixel(out.getMinX() + x, out.getMinY() + y, ground);
            }
        }
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
