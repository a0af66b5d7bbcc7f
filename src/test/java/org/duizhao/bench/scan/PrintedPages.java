package org.duizhao.bench.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pages as GB/T 9704-2012 wants them, 22 lines of 28 characters in 三号, as pictures, and what a scanner and an office do to them. */
final class PrintedPages {

    private static final int LINES = 22;
    private static final int COLUMNS = 28;
    private static final double POINTS_AN_INCH = 72;
    /** Of A4, in points. */
    private static final double WIDTH = 595.3;
    private static final double HEIGHT = 841.9;

    private PrintedPages() {
    }

    /** A page and what stands on it, a line a line. */
    record Page(BufferedImage picture, List<String> lines) {
    }

    static List<Page> of(String text, String font, int dpi) {
        List<String> lines = wrapped(text);
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + LINES));
            pages.add(new Page(picture(some, new Font(font, Font.PLAIN, 16), dpi), some));
        }
        return pages;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            String left = paragraph.strip().isEmpty() ? "" : "　　" + paragraph.strip();
            while (!left.isEmpty()) {
                int end = Math.min(COLUMNS, left.length());
                while (end < left.length() && "，。；：、）》”？！".indexOf(left.charAt(end)) >= 0 && end < COLUMNS + 1) {
                    end++;
                }
                lines.add(left.substring(0, end));
                left = left.substring(end);
            }
        }
        return lines;
    }

    private static BufferedImage picture(List<String> lines, Font font, int dpi) {
        double scale = dpi / POINTS_AN_INCH;
        BufferedImage picture = new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = canvas(picture);
        canvas.scale(scale, scale);
        canvas.setColor(Color.BLACK);
        canvas.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            double x = 79.4;
            for (String one : lines.get(i).codePoints().mapToObj(Character::toString).toList()) {
                canvas.drawString(one, (float) x, (float) (120 + i * 28.9));
                x += one.charAt(0) < 0x100 ? canvas.getFontMetrics().stringWidth(one) : 15.6;
            }
        }
        canvas.dispose();
        return picture;
    }

    private static Graphics2D canvas(BufferedImage picture) {
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        return canvas;
    }

    static BufferedImage turned(BufferedImage picture, double degrees) {
        BufferedImage turned = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = canvas(turned);
        canvas.drawImage(picture, AffineTransform.getRotateInstance(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0), null);
        canvas.dispose();
        return turned;
    }

    /** Each colour of each point off by a normal deviate. */
    static BufferedImage noisy(BufferedImage picture, double deviation, Random random) {
        BufferedImage noisy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int off = (int) Math.round(random.nextGaussian() * deviation);
                int colour = picture.getRGB(x, y);
                noisy.setRGB(x, y, clip((colour >> 16 & 255) + off) << 16 | clip((colour >> 8 & 255) + off) << 8 | clip((colour & 255) + off));
            }
        }
        return noisy;
    }

    private static int clip(int value) {
        return Math.max(0, Math.min(255, value));
    }

    /** A round red stamp of 42 mm over the text: its ring, a star, and words along it. */
    static BufferedImage stamped(BufferedImage picture, int dpi, String font) {
        BufferedImage stamped = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = canvas(stamped);
        canvas.drawImage(picture, 0, 0, null);
        double scale = dpi / POINTS_AN_INCH;
        canvas.scale(scale, scale);
        canvas.setComposite(Multiply.INSTANCE);
        canvas.setColor(new Color(220, 40, 45));
        canvas.setStroke(new BasicStroke(3.4f));
        canvas.drawOval(300, 420, 119, 119);
        canvas.setFont(new Font(font, Font.BOLD, 34));
        canvas.drawString("★", 342.5f, 492);
        canvas.setFont(new Font(font, Font.BOLD, 15));
        String words = "青禾县人民政府办公室";
        for (int i = 0; i < words.length(); i++) {
            double angle = Math.toRadians(-120 + 240.0 * i / (words.length() - 1));
            AffineTransform kept = canvas.getTransform();
            canvas.translate(359.5 + 46 * Math.sin(angle), 479.5 - 46 * Math.cos(angle));
            canvas.rotate(angle);
            canvas.drawString(words.substring(i, i + 1), -7.5f, 5);
            canvas.setTransform(kept);
        }
        canvas.dispose();
        return stamped;
    }

    static BufferedImage jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
