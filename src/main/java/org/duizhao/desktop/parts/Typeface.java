package org.duizhao.desktop.parts;

import javafx.scene.text.Font;

import java.util.List;

/** The typeface of the window. JavaFX takes one family, not a list with fallbacks. */
public final class Typeface {

    private static final List<String> WANTED =
            List.of("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC");

    private Typeface() {
    }

    /** The first of the wanted families that this machine has; the system's own where it has none. */
    public static String reading() {
        List<String> installed = Font.getFamilies();
        return WANTED.stream().filter(installed::contains).findFirst().orElse(Font.getDefault().getFamily());
    }
}
