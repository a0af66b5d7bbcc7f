package org.duizhao.dist;

import javax.imageio.ImageIO;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program's icon in the form that each system wants. */
final class IconFiles {

    private static final List<Integer> WINDOWS_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    /** Kinds of picture in an .icns that are PNG, by their size. */
    private static final Map<String, Integer> MAC_SIZES = new TreeMap<>(Map.of("ic07", 128, "ic08", 256, "ic09", 512));
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;
    private static final int BITS = 32;

    private IconFiles() {
    }

    /** @return the icon's file in a folder: .png, .ico or .icns */
    static Path write(TargetSystem system, Path folder) throws IOException {
        BufferedImage icon = ImageIO.read(IconFiles.class.getResource("/org/duizhao/desktop/icon.png"));
        byte[] bytes = switch (system.family()) {
            case LINUX -> png(icon, 256);
            case WINDOWS -> ico(icon);
            case MAC -> icns(icon);
        };
        return Files.write(folder.resolve("duizhao." + system.family().icon), bytes);
    }

    /** Pictures behind a directory of entries of 16 bytes; all are PNG, as Windows takes them since Vista. */
    static byte[] ico(BufferedImage icon) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : WINDOWS_SIZES) {
            pictures.add(png(icon, size));
        }
        int at = ICO_HEAD + ICO_ENTRY * pictures.size();
        ByteBuffer file = ByteBuffer.allocate(at + pictures.stream().mapToInt(picture -> picture.length).sum()).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            byte side = (byte) (int) WINDOWS_SIZES.get(i); // 256 is written as 0
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) BITS);
            file.putInt(pictures.get(i).length).putInt(at);
            at += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    /** Blocks, each with its kind and length before it. */
    static byte[] icns(BufferedImage icon) throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(blocks);
        for (Map.Entry<String, Integer> kind : MAC_SIZES.entrySet()) {
            byte[] picture = png(icon, kind.getValue());
            out.writeBytes(kind.getKey());
            out.writeInt(2 * Integer.BYTES + picture.length);
            out.write(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(file);
        head.writeBytes("icns");
        head.writeInt(2 * Integer.BYTES + blocks.size());
        head.write(blocks.toByteArray());
        return file.toByteArray();
    }

    private static byte[] png(BufferedImage icon, int size) throws IOException {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.drawImage(icon.getScaledInstance(size, size, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        drawing.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }
}
