package org.duizhao.align.label;

import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names matters: by the phrase whose words most of its notices use and few other matters do. */
public final class MatterLabels {

    /** What a word counts that less than half of the notices use. */
    private static final double SELDOM = -0.5;

    /** A topic of more matters is too wide to name one of them. */
    private static final int FEW = 3;
    /** A phrase of fewer characters rather says too little. */
    private static final int SHORT = 4;
    /** What the score of such a phrase is multiplied by. A judgement. */
    private static final double BELOW = 0.8;
    /** A phrase none of whose words is rarer says too little: such a word stands in every tenth matter. */
    private static final double RARE = StrictMath.log(1 + 10);

    /** @param common whether every second row could be called so */
    private record Scored(LabelPhrase phrase, double score, boolean common) {
        static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score).reversed()
                .thenComparing(scored -> scored.phrase().text());
    }

    /** Before a word it makes it the contrary. */
    private static final String CONTRARY = "非";

    private final PhraseCutter cutter;

    /** @param segmenter cuts the clauses into the words of which phrases are made */
    public MatterLabels(Segmenter segmenter) {
        cutter = new PhraseCutter(segmenter);
    }

    /** A label for each matter, in their order; no two are the same. */
    public List<String> of(List<MatterWords> matters) {
        List<List<List<LabelPhrase>>> phrases = matters.parallelStream().map(matter -> matter.notices().stream().map(cutter::phrases).toList()).toList();
        Map<String, Integer> frequency = new HashMap<>();
        for (List<List<LabelPhrase>> own : phrases) {
            Set<String> words = new HashSet<>();
            own.forEach(list -> words.addAll(wordsOf(list)));
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        Map<String, Double> rarity = new HashMap<>();
        frequency.forEach((word, count) -> rarity.put(word, StrictMath.log(1 + matters.size() / (double) count)));
        Map<Integer, String> topics = topicNames(matters);
        Set<String> taken = new HashSet<>(topics.values());
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < matters.size(); i++) {
            String label = topics.get(i);
            if (label == null) {
                label = label(matters.get(i), phrases.get(i), rarity, taken);
                taken.add(label);
            }
            labels.add(label + Cycles.of(matters.get(i).notices()));
        }
        return labels;
    }

    /** Of a topic that has but a few matters of several notices, the fullest, of these the one most clearly about it, is what its name says. */
    private static Map<Integer, String> topicNames(List<MatterWords> matters) {
        Map<String, List<Integer>> shared = new LinkedHashMap<>();
        for (int i = 0; i < matters.size(); i++) {
            if (matters.get(i).notices().size() > 1 && !matters.get(i).topic().isEmpty() && !denied(matters.get(i).topic(), matters.get(i).notices())) {
                shared.computeIfAbsent(matters.get(i).topic(), topic -> new ArrayList<>()).add(i);
            }
        }
        Map<Integer, String> names = new HashMap<>();
        shared.forEach((topic, rows) -> {
            if (rows.size() <= FEW) {
                int fullest = rows.stream().max(Comparator.comparingInt((Integer row) -> matters.get(row).notices().size())
                        .thenComparingDouble(row -> matters.get(row).clarity())
                        .thenComparing(Comparator.reverseOrder())).orElseThrow();
                names.put(fullest, topic);
            }
        });
        return names;
    }

    private String label(MatterWords matter, List<List<LabelPhrase>> notices, Map<String, Double> rarity, Set<String> taken) {
        Map<String, LabelPhrase> candidates = new LinkedHashMap<>();
        notices.forEach(list -> list.forEach(phrase -> candidates.putIfAbsent(phrase.text(), phrase)));
        Map<String, Double> weight = weights(notices, rarity);
        Map<String, Integer> holders = new HashMap<>();
        notices.forEach(list -> list.stream().map(LabelPhrase::text).distinct().forEach(text -> holders.merge(text, 1, Integer::sum)));
        boolean topicHolds = !denied(matter.topic(), matter.notices());
        List<String> labels = candidates.values().stream().filter(phrase -> phrase.words().stream().noneMatch(word -> denied(word.text(), matter.notices())))
                .map(phrase -> new Scored(phrase, score(phrase, weight, rarity, holders.get(phrase.text()) / (double) notices.size()), rarest(phrase, rarity) < RARE))
                .sorted(Scored.BEST_FIRST).map(scored -> withTopic(scored, topicHolds ? matter.topic() : "")).toList();
        return labels.stream().filter(label -> !taken.contains(label)).findFirst()
                .orElseGet(() -> beginning(matter, taken));
    }

    /** Whether a notice has a word only with what makes it the contrary: 煤矿 in 非煤矿山. Such a word names nothing of it. */
    private static boolean denied(String word, List<String> notices) {
        return !word.isEmpty() && notices.stream().anyMatch(text -> text.contains(CONTRARY + word) && !text.replace(CONTRARY + word, "").contains(word));
    }

    /** How the matter begins, behind its topic where that is a label already, and with a number where both are. */
    private String beginning(MatterWords matter, Set<String> taken) {
        String beginning = cutter.beginning(matter.notices().get(0));
        String named = matter.topic().isEmpty() ? beginning : matter.topic() + "·" + beginning;
        return Stream.concat(Stream.of(beginning, named), IntStream.iterate(2, number -> number + 1).mapToObj(number -> named + "（" + number + "）"))
                .filter(label -> !taken.contains(label)).findFirst().orElseThrow();
    }

    /** The words that half of the notices use, by how many do and how few other matters; others count against a phrase. */
    private static Map<String, Double> weights(List<List<LabelPhrase>> notices, Map<String, Double> rarity) {
        Map<String, Integer> users = new HashMap<>();
        notices.forEach(list -> wordsOf(list).forEach(word -> users.merge(word, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        users.forEach((word, count) -> {
            double share = count / (double) notices.size();
            weights.put(word, rarity.get(word) * (2 * share < 1 ? SELDOM : share));
        });
        return weights;
    }

    /** A short phrase or one that says little says more behind its topic: 煤矿防治水, 追责问责·法律责任. */
    private static String withTopic(Scored scored, String topic) {
        String phrase = scored.phrase().text();
        boolean saysIt = topic.codePoints().filter(character -> phrase.indexOf(character) >= 0).count() > 1;
        if (phrase.length() >= SHORT && !scored.common() || topic.isEmpty() || saysIt) {
            return phrase;
        }
        return topic.length() < SHORT ? topic + phrase : topic + "·" + phrase;
    }

    private static double rarest(LabelPhrase phrase, Map<String, Double> rarity) {
        return phrase.words().stream().mapToDouble(word -> rarity.getOrDefault(word.text(), 0.0)).max().orElse(0);
    }

    /** @param whole the share of notices that have the whole phrase */
    private static double score(LabelPhrase phrase, Map<String, Double> weight, Map<String, Double> rarity, double whole) {
        double sum = 0;
        for (Token word : phrase.words()) {
            sum += weight.getOrDefault(word.text(), 0.0);
        }
        return sum / Math.sqrt(phrase.words().size()) * (1 + whole) * Math.min(1, rarest(phrase, rarity) / RARE) * phrase.fit() * (phrase.text().length() < SHORT ? BELOW : 1);
    }

    private static Set<String> wordsOf(List<LabelPhrase> phrases) {
        Set<String> words = new LinkedHashSet<>();
        phrases.forEach(phrase -> phrase.words().forEach(word -> words.add(word.text())));
        return words;
    }
}
