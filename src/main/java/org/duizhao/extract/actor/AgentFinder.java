package org.duizhao.extract.actor;

import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.source.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who does a thing where he is no subject of his clause: behind 由 in the passive (补贴由县财政局发放), behind a verb that makes
 * others act (督促企业每月自查), and in a bracket that asks something else of others (各镇每季度检查一次（重点镇每月一次）).
 */
final class AgentFinder {

    private static final Words MAKES_ACT = ActorWords.words("MAKES_ACT");
    private static final String NAME = "(?<np>(?:[^，；。：（()）]|（[^）]{1,12}）){0,30}?" + ActorWords.HEADS.expression() + ")";
    private static final String ACTS = "(?=" + ModalWords.shipped().auxiliaries() + "|" + SubjectFinder.PREDICATES + "|处(?=[\\d０-９])|[在于对按\\d０-９])";
    private static final Pattern PASSIVE = Pattern.compile("(?<![理缘自事])由(?![于此来])" + NAME + ACTS);
    private static final Pattern MADE = Pattern.compile("(?<!不得|不准|严禁|禁止|不应|不能)" + ActorWords.any("MAKES_ACT") + NAME + ACTS);
    /** 重点镇|每月一次: what stands before the words for how often. */
    private static final Pattern BEFORE_FIGURE = Pattern.compile("(?:" + ModalWords.shipped().auxiliaries() + "|至少|不少于)*+$");
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";

    /** A bracket that asks something else of others is no longer, in UTF-16 units. */
    private static final int LONGEST_BRACKET = 200;

    private final SubjectFinder subjects;

    AgentFinder(SubjectFinder subjects) {
        this.subjects = subjects;
    }

    /** Whom a clause has act behind 由 or behind a verb that makes others act; empty where it has nobody. */
    Optional<String> in(String shown) {
        boolean passive = shown.indexOf('由') >= 0;
        boolean made = MAKES_ACT.standIn(shown);
        if (!passive && !made) {
            return Optional.empty();
        }
        Optional<String> by = passive ? by(shown) : Optional.empty();
        return by.isPresent() || !made ? by : named(MADE.matcher(FieldNames.closed(shown)), shown);
    }

    /** Whom a clause has act behind 由; empty where it has nobody. */
    Optional<String> by(String shown) {
        return shown.indexOf('由') < 0 ? Optional.empty() : named(PASSIVE.matcher(FieldNames.closed(shown)), shown);
    }

    private Optional<String> named(Matcher agent, String shown) {
        while (agent.find()) {
            if (subjects.isName(agent.group("np"))) {
                return Optional.of(shown.substring(agent.start("np"), agent.end("np")));
            }
        }
        return Optional.empty();
    }

    /** Whom the bracket in which a wording begins asks it of, at the bracket's beginning; empty where it stands in none or nobody does. */
    Optional<String> inBracket(String sentence, Span wording) {
        int open = wording.start() - 1;
        int farthest = Math.max(0, open - LONGEST_BRACKET);
        while (open >= farthest && OPENING.indexOf(sentence.charAt(open)) < 0) {
            if (CLOSING.indexOf(sentence.charAt(open)) >= 0) {
                return Optional.empty();
            }
            open--;
        }
        if (open < farthest) {
            return Optional.empty();
        }
        String before = BEFORE_FIGURE.matcher(sentence.substring(open + 1, wording.start())).replaceFirst("");
        boolean name = ActorWords.HEADS.endBefore(before, before.length()) && !ActorWords.words("FIELD").endBefore(before, before.length());
        return name && subjects.isName(before) ? Optional.of(before) : Optional.empty();
    }
}
