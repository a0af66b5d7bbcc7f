package org.duizhao.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of bodies one by one: 市住建局、市交通局等部门 are two, 各镇[街道] are 各镇 and 各街道, 市工科局[市商务局] are both. An open list
 * (等有关部门) names those it names.
 */
final class BodyNames {

    private static final Pattern OPEN = Pattern.compile("等" + ActorWords.any("OF_THE_LIST") + "*" + ActorWords.any("LISTED_BODY") + "?(?:和单位|及单位)?");
    /** 县安委会及其成员单位 are 县安委会 and 县安委会成员单位. */
    private static final Pattern MEMBERS = Pattern.compile("([^、和及]+)及其((?:有关)?" + ActorWords.any("OWN_BODY") + ")");
    private static final Pattern JOINT = Pattern.compile("、|以及|和(?!平|顺|田|县|静|硕|布)|及(?!其)|与(?!建设|管理)|；|\\s+|(?<=[级门位镇])(?=各)");
    private static final Pattern BRACKET = Pattern.compile("[\\[（(〔][^\\]）)〕]*[\\]）)〕]");
    private static final Pattern ALTERNATIVE = Pattern.compile("^(?<base>[^\\[（(〔]+)[\\[（(〔](?<other>[^\\]）)〕]+)[\\]）)〕]$");

    /** The names of a list in its order; empty for an empty list. */
    List<String> list(String text) {
        List<String> names = new ArrayList<>();
        String each = text.contains("及其") ? MEMBERS.matcher(text).replaceAll("$1、$1$2") : text;
        for (String part : JOINT.split(outsideBrackets(each))) {
            String name = OPEN.matcher(part.strip()).replaceAll("").replace('\u0001', '、');
            if (!name.isEmpty()) {
                names.addAll(alternatives(name));
            }
        }
        return List.copyOf(names);
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
