package org.duizhao.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Half a page as a scanner makes it: 200 dots an inch, turned by 1.2 degrees, noisy, JPEG of quality 40, under a red stamp. Printed in Noto Serif CJK. */
public final class ScannedNotice {

    /** What is printed on it. */
    public static final List<String> LINES = List.of("青禾县人民政府办公室文件", "青政办发〔2024〕16号", "关于做好汛期安全生产工作的通知", "各乡镇人民政府，县直各单位：",
            "一、压实责任。县安委会每月至少召开一次会议，研究解决", "突出问题。（县应急局负责）", "二、子女入学、净土保卫等民生工作按原分工抓好落实，6月", "30日前报送总结。",
            "三、推广“互联网＋执法”，严厉打击瞒报行为。");

    private ScannedNotice() {
    }

    public static byte[] jpeg() {
        try (InputStream in = ScannedNotice.class.getResourceAsStream("notice.jpg")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BufferedImage picture() {
        try (InputStream in = ScannedNotice.class.getResourceAsStream("notice.jpg")) {
            return ImageIO.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
