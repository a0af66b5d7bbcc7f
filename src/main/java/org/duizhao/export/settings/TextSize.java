package org.duizhao.export.settings;

/** How large the words of a table are. */
public enum TextSize {
    /** 五号, 10.5 points. */ WUHAO(21),
    /** 小四, 12 points. */ XIAOSI(24),
    /** 四号, 14 points. */ SIHAO(28);

    private final int halfPoints;

    TextSize(int halfPoints) {
        this.halfPoints = halfPoints;
    }

    public int halfPoints() {
        return halfPoints;
    }
}
