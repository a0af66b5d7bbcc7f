package org.duizhao.scan;

import boofcv.struct.image.GrayU8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
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
    /** How many points wide is what the model says one thing of. */
    private static final int STEP = 8;
    private static final int LEAST_STEPS = 4;
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
        int steps = Math.max(LEAST_STEPS, (int) Math.round(part.width() * HEIGHT / part.height() / STEP));
        GrayU8 line = PictureScale.cut(picture, part, steps * STEP, HEIGHT);
        return graph.run(planes -> put(line, planes), new ScanGraph.Size(line.width, HEIGHT), new long[]{1, steps, characters.size()},
                values -> characters(values, steps, part));
    }

    private List<ScannedCharacter> characters(FloatBuffer values, int steps, LineBox part) {
        int count = characters.size();
        float[] likely = new float[count];
        double step = part.width() / steps;
        List<ScannedCharacter> line = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < steps; i++) {
            values.get(likely);
            Choice choice = Choice.of(likely);
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

        static Choice of(float[] values) {
            int best = 0;
            int second = 1;
            for (int i = 1; i < values.length; i++) {
                if (values[i] > values[best]) {
                    second = best;
                    best = i;
                } else if (i != best && (second == best || values[i] > values[second])) {
                    second = i;
                }
            }
            return new Choice(best, values[best], second, values[second]);
        }
    }

    private static void put(GrayU8 line, FloatBuffer planes) {
        for (int colour = 0; colour < 3; colour++) {
            for (byte one : line.data) {
                planes.put((one & 0xFF) / 127.5f - 1);
            }
        }
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
