package org.duizhao.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a drawing as SVG 1.1, on white paper, without script or network. The same drawing gives the same text. */
public final class DrawingSvg {

    private static final String FACES = "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

    private DrawingSvg() {
    }

    /** The whole file. */
    public static String of(Drawing drawing) {
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\" role=\"img\" font-family=\"%3$s\">%n",
                number(drawing.width()), number(drawing.height()), FACES).replace(System.lineSeparator(), "\n"));
        svg.append("<title>").append(escaped(drawing.title())).append("</title>\n<desc>").append(escaped(drawing.said())).append("</desc>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(Tone.PAPER.print()).append("\"/>\n");
        drawing.marks().forEach(mark -> svg.append(mark(mark)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private static String mark(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return tag("line", List.of("x1", number(line.x1()), "y1", number(line.y1()), "x2", number(line.x2()), "y2", number(line.y2()),
                    "stroke", line.tone().print(), "stroke-width", number(line.width())));
        }
        if (mark instanceof Mark.Box box) {
            return tag("rect", List.of("x", number(box.x()), "y", number(box.y()), "width", number(box.width()), "height", number(box.height()), "fill", box.fill().print()));
        }
        if (mark instanceof Mark.Ellipse ellipse) {
            return tag("ellipse", List.of("cx", number(ellipse.x()), "cy", number(ellipse.y()), "rx", number(ellipse.radiusX()), "ry", number(ellipse.radiusY()),
                    "fill", (ellipse.hollow() ? Tone.PAPER : Tone.FULL).print(), "stroke", Tone.FULL.print()));
        }
        if (mark instanceof Mark.Polygon polygon) {
            String corners = IntStream.range(0, polygon.corners().size() / 2)
                    .mapToObj(i -> number(polygon.corners().get(2 * i)) + "," + number(polygon.corners().get(2 * i + 1))).collect(Collectors.joining(" "));
            return tag("polygon", List.of("points", corners, "fill", (polygon.hollow() ? Tone.PAPER : Tone.FULL).print(), "stroke", Tone.FULL.print()));
        }
        Mark.Words words = (Mark.Words) mark;
        String anchor = switch (words.side()) {
            case LEFT -> "start";
            case MIDDLE -> "middle";
            case RIGHT -> "end";
        };
        // the middle of hanzi lies a third of the type above their base line
        String open = tag("text", List.of("x", number(words.x()), "y", number(words.y() + words.size() * 0.36), "font-size", number(words.size()),
                "font-weight", words.look().bold() ? "bold" : "normal", "text-anchor", anchor, "fill", words.look().tone().print()));
        return open.substring(0, open.length() - 2) + ">" + escaped(words.text()) + "</text>";
    }

    /** @param attributes names and values in turn */
    private static String tag(String name, List<String> attributes) {
        return "<" + name + IntStream.range(0, attributes.size() / 2)
                .mapToObj(i -> " " + attributes.get(2 * i) + "=\"" + attributes.get(2 * i + 1) + "\"").collect(Collectors.joining()) + "/>";
    }

    private static String number(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        return written.endsWith(".00") ? written.substring(0, written.length() - 3) : written;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
