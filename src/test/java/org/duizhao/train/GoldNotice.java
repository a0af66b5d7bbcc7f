package org.duizhao.train;

import com.fasterxml.jackson.databind.JsonNode;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sentences of one notice as a careful reader took it apart, as one stream of letters, digits and ideographs. */
final class GoldNotice {

    /** Shorter pieces in common show nothing. */
    private static final int SHORTEST = 4;

    private final StringBuilder stream = new StringBuilder();
    private final List<String> owners = new ArrayList<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    /** @param document of {@code structure.json} */
    GoldNotice(JsonNode document) {
        for (JsonNode block : document.get("body")) {
            for (JsonNode sentence : block.path("sentences")) {
                String text = plain(sentence.get("text").asText());
                stream.append(text);
                for (int i = 0; i < text.length(); i++) {
                    owners.add(sentence.get("id").asText());
                }
                lengths.merge(sentence.get("id").asText(), text.length(), Integer::sum);
            }
        }
    }

    /** The ids of the sentences of which a passage holds at least half, in order. */
    List<String> place(String passage) {
        String text = plain(passage);
        Map<String, Integer> held = new TreeMap<>();
        int at = text.isEmpty() ? -1 : stream.indexOf(text);
        if (at >= 0) {
            hold(held, at, text.length());
        } else {
            blocks(held, 0, stream.length(), text);
        }
        return held.keySet().stream().filter(id -> 2 * held.get(id) >= lengths.get(id)).toList();
    }

    private void hold(Map<String, Integer> held, int from, int length) {
        owners.subList(from, from + length).forEach(id -> held.merge(id, 1, Integer::sum));
    }

    /** The longest piece in common, then those before it and those behind it. */
    private void blocks(Map<String, Integer> held, int from, int to, String text) {
        int[] before = new int[text.length() + 1];
        int longest = 0;
        int end = 0;
        int textEnd = 0;
        for (int i = from; i < to; i++) {
            int[] now = new int[text.length() + 1];
            for (int j = 0; j < text.length(); j++) {
                if (stream.charAt(i) == text.charAt(j)) {
                    now[j + 1] = before[j] + 1;
                    if (now[j + 1] > longest) {
                        longest = now[j + 1];
                        end = i + 1;
                        textEnd = j + 1;
                    }
                }
            }
            before = now;
        }
        if (longest >= SHORTEST) {
            hold(held, end - longest, longest);
            blocks(held, from, end - longest, text.substring(0, textEnd - longest));
            blocks(held, end, to, text.substring(textEnd));
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
