package org.duizhao.scan;

import boofcv.struct.image.GrayU8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads one line of a picture, by the recognition model: it says, for each eighth of a character's height, which character is most likely there. */
final class LineReader implements AutoCloseable {

    private static final String MODEL = "ch_PP-OCRv4_rec_infer.onnx";
    private static final String KEYS = "/models/ppocr_keys_v1.txt";
    /** The height of the lines that the model was trained with. */
    private static final int HEIGHT = 48;
    private static final int LEAST_WIDTH = 32;
    /** What comes less near than this is no other reading. */
    private static final float NEAR = 0.02f;

    private final ScanGraph graph = ScanGraph.open(MODEL);
    /** By the model's number; the first is none, that is what stands between two characters. */
    private final List<String> characters = characters();

    /** The characters in that part of the picture; empty where it reads none. */
    List<ScannedCharacter> read(GrayU8 picture, LineBox box) {
        LineBox part = box.within(picture.width, picture.height);
        if (part.width() < 2 || part.height() < 2) {
            return List.of();
        }
        int width = Math.max(LEAST_WIDTH, (int) Math.round(part.width() * HEIGHT / part.height()));
        ScanGraph.Output output = graph.run(planes(PictureScale.cut(picture, part, width, HEIGHT)), width, HEIGHT);
        return characters(output, part);
    }

    private List<ScannedCharacter> characters(ScanGraph.Output output, LineBox part) {
        int steps = (int) output.shape()[1];
        int count = (int) output.shape()[2];
        double step = part.width() / steps;
        List<ScannedCharacter> line = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < steps; i++) {
            Choice choice = Choice.of(output.values(), i * count, count);
            if (choice.best() != 0 && choice.best() != last) {
                line.add(new ScannedCharacter(characters.get(choice.best()), part.left() + i * step, step, choice.likely(),
                        choice.second() != 0 && choice.nearly() >= NEAR ? characters.get(choice.second()) : ""));
            } else if (choice.best() != 0 && choice.likely() > line.get(line.size() - 1).confidence()) {
                ScannedCharacter known = line.remove(line.size() - 1);
                line.add(new ScannedCharacter(known.text(), known.x(), part.left() + (i + 1) * step - known.x(), choice.likely(),
                        choice.second() != 0 && choice.nearly() >= NEAR ? characters.get(choice.second()) : ""));
            }
            last = choice.best();
        }
        return line;
    }

    /** The two most likely of a step. */
    private record Choice(int best, float likely, int second, float nearly) {

        static Choice of(float[] values, int from, int count) {
            int best = 0;
            int second = 1;
            for (int i = 1; i < count; i++) {
                if (values[from + i] > values[from + best]) {
                    second = best;
                    best = i;
                } else if (i != best && (second == best || values[from + i] > values[from + second])) {
                    second = i;
                }
            }
            return new Choice(best, values[from + best], second, values[from + second]);
        }
    }

    private static float[] planes(GrayU8 line) {
        int size = line.width * line.height;
        float[] planes = new float[3 * size];
        for (int i = 0; i < size; i++) {
            float value = (line.data[i] & 0xFF) / 127.5f - 1;
            planes[i] = value;
            planes[size + i] = value;
            planes[2 * size + i] = value;
        }
        return planes;
    }

    private static List<String> characters() {
        try (InputStream in = LineReader.class.getResourceAsStream(KEYS);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Stream.of(Stream.of(""), lines.lines(), Stream.of(" ")).flatMap(part -> part).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
