package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.chart.Tone;
import org.junit.jupiter.api.Test;

/** Words of the window can be read by weak eyes: 4.5 : 1 against what they stand on (WCAG 2.1, 1.4.3), in both themes. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Path STYLES = Path.of("src/main/resources/org/duizhao/desktop");
    /** What words stand on where their own rule names no background: the desk, side panes, cells that are pointed at, and those that are chosen. */
    private static final List<String> SURFACES = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-color-accent-subtle");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern WORDS = Pattern.compile("-fx-(?:text-fill|prompt-text-fill|fill): *(-(?:color|words)-[a-z-]+)");
    /** A colour of our own: the first where the desk is dark, the second where it is light. */
    private static final Pattern OWN = Pattern.compile("(-words-[a-z]+): *ladder\\(-color-bg-default, *(-color-[a-z0-9-]+) 49%, *(-color-[a-z0-9-]+) 50%\\)");
    private static final Pattern BEHIND = Pattern.compile("-fx-background-color: *(-color-[a-z-]+) *(?:;|$)");
    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z0-9-]+): *(#[0-9a-f]{6}|rgba?\\([^)]*\\))");
    /** Not words: what is drawn behind them or is a shape. */
    private static final Pattern SHAPES = Pattern.compile("\\.(hit|selected-text|drawing-(?!words)|overview-strip|strip|heat-square:)|:hover");

    @Test
    void everyColourOfWordsIsReadOnWhatItStandsOn() throws IOException {
        List<String> weak = new ArrayList<>();
        int checked = 0;
        for (Theme theme : List.of(new PrimerLight(), new PrimerDark())) {
            Map<String, double[]> tokens = tokens(theme);
            for (String[] rule : rules()) {
                Matcher words = WORDS.matcher(rule[1]);
                while (words.find() && !SHAPES.matcher(rule[0]).find()) {
                    Matcher behind = BEHIND.matcher(rule[1]);
                    for (String surface : behind.find() ? List.of(behind.group(1)) : SURFACES) {
                        double ratio = contrast(tokens, words.group(1), surface);
                        checked++;
                        if (ratio < LEAST) {
                            weak.add("%s: %s { %s } on %s: %.2f".formatted(theme.getName(), rule[0].strip(), words.group(), surface, ratio));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), weak);
        assertTrue(checked > 400, "the rules were found: " + checked);
    }

    @Test
    void wordsOfAPrintedChartAreReadOnEachTone() {
        for (Tone behind : List.of(Tone.PAPER, Tone.SHADE_1, Tone.SHADE_2, Tone.SHADE_3)) {
            assertTrue(contrast(colour(Tone.FULL.print()), colour(behind.print())) >= LEAST, behind.toString());
        }
        assertTrue(contrast(colour(Tone.QUIET.print()), colour(Tone.PAPER.print())) >= LEAST);
    }

    @Test
    void blackOnWhiteIsAsFarApartAsCanBe() {
        assertEquals(21, contrast(colour("#000000"), colour("#ffffff")), 0.01);
        assertEquals(4.54, contrast(colour("#767676"), colour("#ffffff")), 0.01);
    }

    private static double contrast(Map<String, double[]> tokens, String words, String behind) {
        double[] paper = tokens.get("-color-bg-default");
        double[] under = over(token(tokens, behind), paper);
        return contrast(over(token(tokens, words), under), under);
    }

    private static double[] token(Map<String, double[]> tokens, String name) {
        return Optional.ofNullable(tokens.get(name)).orElseThrow(() -> new AssertionError("no token of the theme: " + name));
    }

    private static double contrast(double[] one, double[] other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(double[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** A colour that lets something through, on another. */
    private static double[] over(double[] top, double[] below) {
        double[] mixed = new double[4];
        for (int i = 0; i < 3; i++) {
            mixed[i] = top[i] * top[3] + below[i] * (1 - top[3]);
        }
        mixed[3] = 1;
        return mixed;
    }

    private static Map<String, double[]> tokens(Theme theme) throws IOException {
        Map<String, double[]> tokens = new HashMap<>();
        try (InputStream css = Theme.class.getResourceAsStream(theme.getUserAgentStylesheet())) {
            Matcher token = TOKEN.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                tokens.putIfAbsent(token.group(1), colour(token.group(2)));
            }
        }
        Matcher own = OWN.matcher(Files.readString(STYLES.resolve("desktop.css")));
        while (own.find()) {
            tokens.put(own.group(1), token(tokens, own.group(luminance(tokens.get("-color-bg-default")) < 0.5 ? 2 : 3)));
        }
        return tokens;
    }

    private static double[] colour(String written) {
        if (written.startsWith("#")) {
            int value = Integer.parseInt(written.substring(1), 16);
            return new double[] {(value >> 16) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0, 1};
        }
        String[] parts = written.replaceAll("rgba?\\(|\\)", "").split(",");
        return new double[] {Double.parseDouble(parts[0].strip()) / 255, Double.parseDouble(parts[1].strip()) / 255, Double.parseDouble(parts[2].strip()) / 255,
                parts.length > 3 ? Double.parseDouble(parts[3].strip()) : 1};
    }

    /** The selector and the body of each. */
    private static List<String[]> rules() throws IOException {
        List<String[]> rules = new ArrayList<>();
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(STYLES)) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
        for (Path sheet : sheets) {
            Matcher rule = RULE.matcher(Files.readString(sheet).replaceAll("/\\*(?s:.*?)\\*/", ""));
            while (rule.find()) {
                rules.add(new String[] {rule.group(1), rule.group(2)});
            }
        }
        return rules;
    }
}
