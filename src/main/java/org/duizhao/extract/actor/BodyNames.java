package org.duizhao.extract.actor;

import org.duizhao.chinese.word.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of bodies one by one: 市住建局、市交通局等部门 are two, 各镇[街道] are 各镇 and 各街道, 市工科局[市商务局] are both. An open list
 * (等有关部门) names those it names.
 */
final class BodyNames {

    private static final Pattern OPEN = Pattern.compile("等(?:" + ActorWords.any("OF_THE_LIST") + "*" + ActorWords.any("LISTED_BODY") + "(?:和单位|及单位)?|"
            + ActorWords.any("OF_THE_LIST") + "*)$");
    /** 县安委会及其成员单位 are 县安委会 and 县安委会成员单位. */
    private static final Pattern MEMBERS = Pattern.compile("([^、和及]+)及其((?:有关)?" + ActorWords.any("OWN_BODY") + ")");
    private static final Pattern JOINT = Pattern.compile("、|以及|和(?!平|顺|田|静|硕|布)|及(?!其)|与(?!建设|管理)|；|\\s+|(?<=[级门位镇])(?=各)");
    private static final Pattern LEVELS = Pattern.compile("(?<=[省市县区乡镇村州旗])[二两三四五各]级$");
    /** What an office's name ends with; 部门 and 单位 end no name of two fields that is not among those of {@link FieldNames}. */
    private static final Words OFFICE = ActorWords.words("ONE_OFFICE");
    private static final Pattern BRACKET = Pattern.compile("[\\[（(〔][^\\]）)〕]*[\\]）)〕]");
    private static final Pattern ALTERNATIVE = Pattern.compile("^(?<base>[^\\[（(〔]+)[\\[（(〔](?<other>[^\\]）)〕]+)[\\]）)〕]$");

    /** The names of a list in its order; empty for an empty list. */
    List<String> list(String text) {
        List<String> names = new ArrayList<>();
        String each = text.contains("及其") ? MEMBERS.matcher(text).replaceAll("$1、$1$2") : text;
        String shown = outsideBrackets(each);
        String closed = FieldNames.closed(shown);
        int start = 0;
        Matcher joint = JOINT.matcher(closed);
        while (joint.find()) {
            boolean parts = "和与".indexOf(closed.charAt(joint.start())) < 0 || joint.end() - joint.start() > 1 || parts(closed, start, joint);
            if (parts) {
                add(shown.substring(start, joint.start()), names);
                start = joint.end();
            }
        }
        add(shown.substring(start), names);
        return List.copyOf(LEVELS.matcher(text).find() && names.size() > 1 ? withoutLevels(names) : names);
    }

    private static void add(String part, List<String> names) {
        String name = OPEN.matcher(part.strip()).replaceAll("").replace('\u0001', '、');
        if (!name.isEmpty()) {
            names.addAll(alternatives(name));
        }
    }

    /** Whether 和 stands between two bodies: what is before it ends one, or what is behind it is no office that has a name of two fields. */
    private static boolean parts(String text, int start, Matcher and) {
        int end = and.end();
        while (end < text.length() && "、；，和与及".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return ActorWords.HEADS.endBefore(text.substring(start, and.start()), and.start() - start) || !OFFICE.endBefore(text.substring(0, end), end);
    }

    /** 省、市、县三级 are 省, 市 and 县. */
    private static List<String> withoutLevels(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.set(all.size() - 1, LEVELS.matcher(all.get(all.size() - 1)).replaceFirst(""));
        return all;
    }

    /** A comma inside a bracket does not part two names. */
    private static String outsideBrackets(String text) {
        return BRACKET.matcher(text).replaceAll(found -> found.group().replace('、',
                '\u0001'));
    }

    private static List<String> alternatives(String name) {
        Matcher alternative = ALTERNATIVE.matcher(name);
        if (!alternative.matches()) {
            return List.of(name);
        }
        String base = alternative.group("base");
        String each = base.startsWith("各") ? "各" : base.startsWith("每个") ? "每个" : "";
        List<String> names = new ArrayList<>(List.of(base));
        for (String other : alternative.group("other").split("、")) {
            names.add(other.startsWith(each) ? other : each + other);
        }
        return names;
    }
}
