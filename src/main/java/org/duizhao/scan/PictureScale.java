package org.duizhao.scan;

import boofcv.alg.filter.misc.AverageDownSampleOps;
import boofcv.alg.interpolate.InterpolationType;
import boofcv.abst.distort.FDistort;
import boofcv.struct.border.BorderType;
import boofcv.struct.image.GrayU8;

/** Cuts and scales pictures. */
final class PictureScale {

    private PictureScale() {
    }

    /** That part of the picture in a size of its own. */
    static GrayU8 cut(GrayU8 picture, LineBox part, int width, int height) {
        int left = (int) Math.floor(part.left());
        int top = (int) Math.floor(part.top());
        int right = Math.min(picture.width, (int) Math.ceil(part.right()));
        int bottom = Math.min(picture.height, (int) Math.ceil(part.bottom()));
        return scaled(picture.subimage(left, top, right, bottom), width, height);
    }

    /** The picture in another size. */
    static GrayU8 scaled(GrayU8 picture, int width, int height) {
        GrayU8 scaled = new GrayU8(width, height);
        if (picture.width >= width && picture.height >= height) {
            AverageDownSampleOps.down(picture, scaled);
        } else {
            new FDistort(picture, scaled).interp(InterpolationType.BILINEAR).border(BorderType.EXTENDED).scaleExt().apply();
        }
        return scaled;
    }

    /** The picture turned about its middle, counted from right to below, white where nothing was. */
    static GrayU8 turned(GrayU8 picture, double radians) {
        GrayU8 straight = picture.createSameShape();
        new FDistort(picture, straight).interp(InterpolationType.BILINEAR).border(255).rotate(-radians).apply();
        return straight;
    }
}
