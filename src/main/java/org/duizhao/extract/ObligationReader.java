package org.duizhao.extract;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Obligation.Strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Reads how strongly a sentence binds. 必须 应当 须 要 bind, as in the usage of law-making (应当 and 必须 are of one strength); 应, 原则上,
 * 力争 and the like ask; 可以 allows; 鼓励 支持 探索 encourage. Without any of them a sentence is a plain imperative.
 */
public final class ObligationReader {

    private static final Cue WORD = Cue.of(Arrays.stream(Strength.values()).map(ObligationReader::group).collect(Collectors.joining("|")));

    /** The words of a strength in a group of its name. */
    private static String group(Strength strength) {
        return "(?<" + name(strength) + ">" + ModalWords.shipped().expression(strength) + ")";
    }

    private static String name(Strength strength) {
        return strength.name().replace("_", "");
    }

    /** One a word, in the order of the sentence; a single MUST without a word for a plain imperative. */
    public List<Obligation> read(String sentence) {
        List<Obligation> found = new ArrayList<>();
        for (Matcher word : WORD.in(sentence)) {
            Obligation obligation = new Obligation(strength(word), word.group());
            if (!found.contains(obligation)) {
                found.add(obligation);
            }
        }
        return found.isEmpty() ? List.of(new Obligation(Strength.MUST, null)) : List.copyOf(found);
    }

    /**
     * The word that binds a place: the last one before it in its clause, else in the sentence; a plain imperative without any.
     */
    public Obligation at(String sentence, int clauseStart, int place) {
        Obligation nearest = new Obligation(Strength.MUST, null);
        for (Matcher word : WORD.in(sentence, clauseStart)) {
            if (word.start() >= Math.max(place, clauseStart + 1)) {
                break;
            }
            nearest = new Obligation(strength(word), word.group());
        }
        return nearest;
    }

    private static Strength strength(Matcher word) {
        return Arrays.stream(Strength.values()).filter(strength -> word.group(name(strength)) != null).findFirst().orElseThrow();
    }
}
