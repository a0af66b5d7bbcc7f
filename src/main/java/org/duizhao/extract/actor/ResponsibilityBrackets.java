package org.duizhao.extract.actor;

import org.duizhao.notice.Body;
import org.duizhao.notice.Body.Duty;
import org.duizhao.notice.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the bracket or closing line that says who is responsible: （市住建局牵头，市公安局、市应急局等部门分工负责）, 责任单位：甲、乙.
 */
public final class ResponsibilityBrackets {

    private static final Pattern BRACKET =
            Pattern.compile("[（(](?<in>[^（）()]{2,300}(?:[（(][^（）()]{1,20}[）)][^（）()]*)*)[）)][。；;]?\\s*$");
    private static final Pattern LINE = Pattern.compile("(?<in>(?:(?:责任|牵头|主办|配合|协办|参与)(?:部门|单位|处室|科室|领导)：[^：]+)+)$");
    private static final Pattern PART = Pattern.compile("[^，,；;。]+");
    private static final Pattern DUTY = Pattern.compile("(?:按照?(?:各自)?职责)?(?<duty>分工负责|分别负责|牵头负责|牵头|负责|配合|协助|参与|(?:指导)?(?:督促"
            + "|监督)\\p{IsHan}{0,6}落实|(?:督促|指导)(?:落实)?)$");
    /** The last characters of the words of {@link #DUTY}. */
    private static final String DUTY_ENDS = "责头合助与实促导";
    /** 甲负责、乙配合: the comma of lists where a clause ends. */
    private static final Pattern DUTY_IN_LIST = Pattern.compile("(负责|牵头|配合|落实)、");
    private static final Pattern LABEL = Pattern.compile("(?<kind>责任|牵头|主办|配合|协办|参与)(?:部门|单位|处室|科室"
            + "|领导)：(?<names>[^：]+?)(?=(?:责任|牵头|主办|配合|协办|参与)(?:部门|单位|处室|科室|领导)：|$)");

    private static final int AT_END = 6;

    private final BodyNames names = new BodyNames();

    /** The bodies of a sentence's bracket with their duties, in its order; empty where it has none. */
    public List<Body> bodies(String sentence) {
        return place(sentence).map(place -> read(sentence.substring(place.start(), place.end()))).orElse(List.of());
    }

    /** Where the bracket stands, from its opening mark; empty where the sentence has none. */
    public Optional<Span> place(String sentence) {
        if (!mayHold(sentence)) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(sentence);
        if (bracket.find() && isAboutDuty(bracket.group("in"))) {
            return Optional.of(new Span(bracket.start(), bracket.end()));
        }
        if (sentence.indexOf('：') < 0) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(sentence);
        return line.find() ? Optional.of(new Span(line.start(), line.end())) : Optional.empty();
    }

    /** Most sentences have neither a colon nor a bracket at their end. */
    private static boolean mayHold(String sentence) {
        return sentence.indexOf('：') >= 0 || sentence.indexOf('）', sentence.length() - AT_END) >= 0
                || sentence.indexOf(')', sentence.length() - AT_END) >= 0;
    }

    private static boolean isAboutDuty(String inside) {
        Matcher part = PART.matcher(DUTY_IN_LIST.matcher(inside).replaceAll("$1，"));
        while (part.find()) {
            String text = part.group().strip();
            if (mayEndWithDuty(text) && DUTY.matcher(text).find()) {
                return true;
            }
        }
        return inside.indexOf('：') >= 0 && LABEL.matcher(inside).find();
    }

    private static boolean mayEndWithDuty(String part) {
        return !part.isEmpty() && DUTY_ENDS.indexOf(part.charAt(part.length() - 1)) >= 0;
    }

    private List<Body> read(String bracket) {
        Set<Body> bodies = new LinkedHashSet<>();
        String inside = bracket.replaceFirst("^[（(]", "").replaceFirst("[）)]?[。；;]?\\s*$", "");
        Matcher label = LABEL.matcher(inside);
        boolean labelled = false;
        while (label.find()) {
            labelled = true;
            Duty duty = duty(label.group("kind"));
            names.list(label.group("names")).forEach(name -> bodies.add(new Body(name, duty)));
        }
        return labelled ? List.copyOf(bodies) : List.copyOf(readParts(inside));
    }

    private Set<Body> readParts(String inside) {
        Set<Body> bodies = new LinkedHashSet<>();
        List<String> waiting = new ArrayList<>();
        Matcher part = PART.matcher(DUTY_IN_LIST.matcher(inside).replaceAll("$1，"));
        while (part.find()) {
            String text = part.group().strip();
            Matcher said = DUTY.matcher(text);
            if (!said.find()) {
                waiting.addAll(names.list(text));
                continue;
            }
            Duty duty = duty(said.group("duty"));
            waiting.forEach(name -> bodies.add(new Body(name, duty)));
            waiting.clear();
            names.list(text.substring(0, said.start())).forEach(name -> bodies.add(new Body(name, duty)));
        }
        waiting.forEach(name -> bodies.add(new Body(name, Duty.RESPONSIBLE)));
        return bodies;
    }

    private static Duty duty(String word) {
        if (word.startsWith("牵头") || word.startsWith("主办")) {
            return Duty.LEADS;
        }
        if (word.startsWith("分")) {
            return Duty.SHARES;
        }
        if (word.startsWith("督促") || word.startsWith("监督") || word.startsWith("指导")) {
            return Duty.SUPERVISES;
        }
        return word.startsWith("负责") || word.startsWith("责任") ? Duty.RESPONSIBLE : Duty.SUPPORTS;
    }
}
