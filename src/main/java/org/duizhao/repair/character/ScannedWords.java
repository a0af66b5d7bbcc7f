package org.duizhao.repair.character;

import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.DraftLine;
import org.duizhao.repair.line.Edit;
import org.duizhao.repair.line.RepairRule;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hanzi that were read from a picture, not surely, as others that look alike (深人一线 for 深入一线): where such a character stands in no word and a
 * look-alike of it makes a word with its neighbours, the word is right. A bracket within a word (部「门) is none.
 */
public final class ScannedWords implements RepairRule {

    /** Characters on either side that the dictionary is asked about; two words each. */
    private static final int NEIGHBOURHOOD = 6;
    private static final String BRACKETS = "「」『』【】[]〔〕［］";
    /** The dictionary is asked at most so often for a document, so that hostile text costs bounded time. */
    private static final int MOST = 20_000;
    /** What HanLP takes for a name may be any characters. */
    private static final Set<String> NAMES = Set.of("nr", "nrf", "nrj", "ns", "nsf", "nt", "nz", "nx", "m", "q", "mq");

    private static final String PERSON = "nr";

    private final Segmenter segmenter;
    private final Map<Character, String> lookAlikes = lookAlikes();

    public ScannedWords(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    private static Map<Character, String> lookAlikes() {
        Map<Character, String> lookAlikes = new HashMap<>();
        for (String group : Table.read(ScannedWords.class, "look-alikes.tsv").words()) {
            for (char one : group.toCharArray()) {
                lookAlikes.merge(one, group.replace(String.valueOf(one), ""), String::concat);
            }
        }
        return lookAlikes;
    }

    @Override
    public Draft apply(Draft draft) {
        ScannedRanges scanned = ScannedRanges.of(draft);
        if (scanned.isEmpty()) {
            return draft;
        }
        List<Edit> edits = new ArrayList<>();
        int asked = 0;
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftLine line = draft.lines().get(i);
            for (int at = 0; scanned.hold(line) && at < line.length() && asked < MOST; at++) {
                if (isStroke(line, at, scanned)) {
                    asked++;
                    edits.add(new Edit(RepairKind.SCANNED_CHARACTER, i, at, at + 1, ""));
                    continue;
                }
                Set<Character> others = others(line, at, scanned);
                asked += others.size();
                Optional<Character> better = better(line.string(), at, others);
                if (better.isPresent()) {
                    edits.add(new Edit(RepairKind.SCANNED_CHARACTER, i, at, at + 1, better.get().toString()));
                }
            }
        }
        return draft.edit(edits);
    }

    /** Whether a bracket that is not sure parts the characters of one word: then it is a stroke of theirs. */
    private boolean isStroke(DraftLine line, int at, ScannedRanges scanned) {
        String text = line.string();
        if (BRACKETS.indexOf(text.charAt(at)) < 0 || !scanned.isUnsure(line, at) || at == 0 || at + 1 == text.length()
                || !Character.isIdeographic(text.charAt(at - 1)) || !Character.isIdeographic(text.charAt(at + 1))) {
            return false;
        }
        int from = Math.max(0, at - NEIGHBOURHOOD);
        String around = text.substring(from, at) + text.substring(at + 1, Math.min(text.length(), at + NEIGHBOURHOOD + 1));
        int seam = at - from;
        return segmenter.segment(around).stream().anyMatch(token -> token.start() < seam && seam < token.end() && !isPerson(token));
    }

    private Set<Character> others(DraftLine line, int at, ScannedRanges scanned) {
        Optional<Character> second = scanned.second(line, at);
        if (second.isEmpty()) {
            return Set.of();
        }
        Set<Character> others = new LinkedHashSet<>();
        second.filter(Character::isIdeographic).ifPresent(others::add);
        for (char one : lookAlikes.getOrDefault(line.string().charAt(at), "").toCharArray()) {
            others.add(one);
        }
        return others;
    }

    private Optional<Character> better(String line, int at, Set<Character> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(0, at - NEIGHBOURHOOD);
        String around = line.substring(from, Math.min(line.length(), at + NEIGHBOURHOOD + 1));
        int index = at - from;
        List<Token> read = segmenter.segment(around);
        if (isInWord(read, index)) {
            return Optional.empty();
        }
        // 每李度: what is a word instead of a person's name need not be of fewer words
        boolean person = read.stream().anyMatch(token -> token.start() <= index && index < token.end() && token.text().length() > 1 && isPerson(token));
        List<Character> words = others.stream().filter(other -> makesWord(around, index, other, person ? read.size() + 1 : read.size())).toList();
        // of two that would do neither is proved
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    private boolean makesWord(String around, int index, char other, int words) {
        List<Token> tokens = segmenter.segment(around.substring(0, index) + other + around.substring(index + 1));
        return tokens.size() < words && isInWord(tokens, index);
    }

    private static boolean isPerson(Token token) {
        return token.nature().startsWith(PERSON);
    }

    private static boolean isInWord(List<Token> tokens, int index) {
        return tokens.stream().anyMatch(token -> token.start() <= index && index < token.end() && token.text().length() > 1
                && !NAMES.contains(token.nature()));
    }
}
