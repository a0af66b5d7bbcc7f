package org.duizhao.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duizhao.align.Comparison;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.encode.SentenceEncoder;
import org.duizhao.encode.VectorSource;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Notices on one subject that careful readers aligned, read by the program itself. */
final class AlignedSet {

    /** What the readers say of two measures. */
    enum Verdict { SAME, DOUBTFUL, DIFFERENT }

    private final String name;
    private final List<Notice> notices;
    private final VectorSource vectors;
    private final Set<String> same;
    private final Set<String> doubtful;
    private final Map<String, List<String>> places = new HashMap<>();

    private AlignedSet(String name, List<Notice> notices, VectorSource vectors, JsonNode alignment) {
        this.name = name;
        this.notices = notices;
        this.vectors = vectors;
        same = pairs(alignment.get("match"));
        doubtful = pairs(alignment.get("ignore"));
    }

    /**
     * Reads a set.
     *
     * @param folder of the texts
     * @param gold   with {@code structure.json} and {@code alignment.json}
     * @param model  an encoder that has not seen the set
     */
    static AlignedSet read(String name, Path folder, Path gold, Path model) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        List<Notice> notices = new Workbench().read(files, Progress.NONE).notices();
        VectorSource vectors = SentenceEncoder.of(model, Path.of("target", "train"));
        AlignedSet set = new AlignedSet(name, notices, vectors, json.readTree(gold.resolve("alignment.json").toFile()));
        JsonNode structure = json.readTree(gold.resolve("structure.json").toFile());
        for (Notice notice : notices) {
            GoldNotice truth = new GoldNotice(structure.get(notice.file().replace(".txt", "")));
            notice.measures().forEach(measure -> set.places.put(key(notice.id(), measure), truth.place(measure.text())));
        }
        return set;
    }

    private static Set<String> pairs(JsonNode listed) {
        Set<String> pairs = new HashSet<>();
        listed.forEach(pair -> pairs.add(pair(pair.get(0).asText(), pair.get(1).asText())));
        return pairs;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static String key(String notice, Measure measure) {
        return notice + " " + measure.id();
    }

    String name() {
        return name;
    }

    List<Notice> notices() {
        return notices;
    }

    VectorSource vectors() {
        return vectors;
    }

    /** How many pairs of sentences state the same. */
    int truths() {
        return same.size();
    }

    Verdict verdict(String notice, Measure measure, String otherNotice, Measure other) {
        List<String> ones = places.get(key(notice, measure));
        List<String> others = places.get(key(otherNotice, other));
        if (any(ones, others, same)) {
            return Verdict.SAME;
        }
        return ones.isEmpty() || others.isEmpty() || any(ones, others, doubtful) ? Verdict.DOUBTFUL : Verdict.DIFFERENT;
    }

    private static boolean any(List<String> ones, List<String> others, Set<String> pairs) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> pairs.contains(pair(one, other))));
    }

    /** F1 of the pairs of sentences that stand in one row, as they are scored: doubtful ones do not count. */
    Score score(Comparison comparison) {
        return score(comparison.rows().stream().map(row -> row.cells().stream().map(cell -> cell.measures().stream()
                .flatMap(measure -> places.get(key(cell.noticeId(), measure)).stream()).toList()).toList()).toList());
    }

    /** The same of matters that are not yet rows. */
    Score score(Corpus corpus, List<Matter> matters) {
        return score(matters.stream().map(matter -> {
            Map<Integer, List<String>> columns = new TreeMap<>();
            for (int passage : matter.passages()) {
                int column = corpus.passage(passage).column();
                columns.computeIfAbsent(column, none -> new ArrayList<>())
                        .addAll(places.get(key(corpus.columns().get(column).id(), corpus.passage(passage).measure())));
            }
            return List.copyOf(columns.values());
        }).toList());
    }

    private Score score(List<List<List<String>>> rows) {
        Set<String> said = new HashSet<>();
        for (List<List<String>> columns : rows) {
            for (int i = 0; i < columns.size(); i++) {
                for (List<String> others : columns.subList(i + 1, columns.size())) {
                    columns.get(i).forEach(one -> others.forEach(other -> said.add(pair(one, other))));
                }
            }
        }
        said.removeIf(pair -> doubtful.contains(pair) && !same.contains(pair));
        return Score.of((int) said.stream().filter(same::contains).count(), said.size(), same.size());
    }
}
