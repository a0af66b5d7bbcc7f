package org.duizhao.chart;

/** What something is drawn with, from the paper's own colour to the darkest; in a picture that is printed the {@code print} one. */
public enum Tone {
    PAPER("#ffffff"), LINE("#d0d7de"), QUIET("#57606a"), FULL("#1f2328"),
    /** Behind words, the darker the more; words in {@link #FULL} are read on each. */
    SHADE_1("#eaf4fd"), SHADE_2("#c2e0fa"), SHADE_3("#8cc6f5");

    private final String print;

    Tone(String print) {
        this.print = print;
    }

    /** On white paper, as {@code #rrggbb}. */
    public String print() {
        return print;
    }
}
