package org.duizhao.scan;

import georegression.struct.point.Point2D_F64;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far a page is turned: the angle of its lines.
 *
 * @param radians counted from right to below, within a quarter turn
 * @param width   of the picture
 * @param height  of the picture
 */
record Slant(double radians, int width, int height) {

    /** In radians: at 300 points to the inch a line of A4 then rises by two points. */
    private static final double NONE = 0.001;
    /** Only a core that is so many times longer than high shows a direction. */
    private static final double LONG = 4;

    /** The middle one of the long lines, each counted by its length; none where there are none. */
    static Slant of(List<List<Point2D_F64>> cores, int width, int height) {
        List<double[]> angles = new ArrayList<>();
        for (List<Point2D_F64> core : cores) {
            double[] axis = axis(core);
            if (axis[1] > LONG * axis[2]) {
                angles.add(axis);
            }
        }
        angles.sort(Comparator.comparingDouble(axis -> axis[0]));
        double half = angles.stream().mapToDouble(axis -> axis[1]).sum() / 2;
        for (double[] axis : angles) {
            half -= axis[1];
            if (half <= 0) {
                return new Slant(axis[0], width, height);
            }
        }
        return new Slant(0, width, height);
    }

    boolean isNone() {
        return Math.abs(radians) < NONE;
    }

    /** The outline where it stands once the picture is turned back about its middle. */
    List<Point2D_F64> straightened(List<Point2D_F64> outline) {
        if (isNone()) {
            return outline;
        }
        double cos = Math.cos(-radians);
        double sin = Math.sin(-radians);
        return outline.stream().map(point -> {
            double x = point.x - width / 2.0;
            double y = point.y - height / 2.0;
            return new Point2D_F64(width / 2.0 + cos * x - sin * y, height / 2.0 + sin * x + cos * y);
        }).toList();
    }

    /** Of a cloud of points: the angle of its long axis, and the deviations along and across it. */
    private static double[] axis(List<Point2D_F64> points) {
        double meanX = points.stream().mapToDouble(point -> point.x).average().orElseThrow();
        double meanY = points.stream().mapToDouble(point -> point.y).average().orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (Point2D_F64 point : points) {
            double x = point.x - meanX;
            double y = point.y - meanY;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        double spread = Math.hypot(xx - yy, 2 * xy);
        return new double[]{Math.atan2(2 * xy, xx - yy) / 2, Math.sqrt((xx + yy + spread) / 2 / points.size()),
            Math.sqrt(Math.max(0, xx + yy - spread) / 2 / points.size())};
    }
}
