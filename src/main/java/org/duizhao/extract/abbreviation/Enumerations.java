package org.duizhao.extract.abbreviation;

import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Members that a sentence spells out beside an abbreviation: before it (责任、措施、资金、时限和预案“五到位”) or after it
 * (“一制四案”（…）, “三清单”：…, “五到位”，即…).
 */
final class Enumerations {

    private static final String CLAUSE_ENDS = "，,；;。：:";
    private static final Pattern VERB_ONLY = Pattern.compile(AbbreviationWords.any("MANNER") + "*+" + AbbreviationWords.any("ATTAINING"));
    private static final Words LINK = AbbreviationWords.words("LINK");
    private static final Pattern QUOTED_LIST = Pattern.compile("[“\"]([^“”\"]+[+＋、][^“”\"]+)[”\"]$");
    private static final Pattern QUOTATION_MARK = Pattern.compile("[“”\"。]");
    private static final Pattern AND = Pattern.compile("以及|和|及|与");
    /** Without any of these a clause is one member. */
    private static final Words PARTS = Words.of("、", "，", ",", "和", "及", "与");
    private static final Pattern AFTER = Pattern.compile("^[”\"]?(?:\\p{IsHan}{0,4})?(?:（|\\(|：|:|，即|，即：|，也就是)((?:[^（）()；。：]++"
            + "|（[^）]*+）)++)");
    private static final Pattern SHARED_HEAD = Pattern.compile("(?<=.{2})(?:应急)?" + AbbreviationWords.any("LISTED") + "$");

    private static final Pattern PREPOSITION = Pattern.compile("^(?:并)?(?:对|向|将|把|以|按)");

    /** So much longer than all others the first member has a modifier of the whole before it. */
    private static final int LONG_MODIFIER = 4;

    /** In UTF-16 units; ten members of sixteen are shorter. */
    private static final int LONGEST_LIST = 300;

    private final Set<String> verbs;

    Enumerations() {
        verbs = new LinkedHashSet<>(Table.read(getClass(), "/org/duizhao/extract/governing-verbs.tsv").words());
    }

    /** The members beside an abbreviation; empty where none are spelled out. They may be fewer or more than it says. */
    List<String> beside(String sentence, Mention abbreviation) {
        List<String> after = after(sentence, abbreviation);
        return after.isEmpty() ? before(sentence, abbreviation) : after;
    }

    /** Without the words that lead from the members to the abbreviation: of 甲、乙、丙为主要内容的 the members. */
    private static String withoutLink(String text) {
        int end = text.length();
        for (int start = LINK.startBefore(text, end); start >= 0; start = LINK.startBefore(text, end)) {
            end = start;
        }
        return text.substring(0, end);
    }

    /** The members right before it. */
    List<String> before(String sentence, Mention abbreviation) {
        String text = sentence.substring(Math.max(0, abbreviation.span().start() - LONGEST_LIST), abbreviation.span().start());
        if (abbreviation.counts().stream().allMatch(count -> count < 2)) {
            return List.of();
        }
        boolean listed = text.endsWith("、“") || text.endsWith("、") || text.endsWith("和“");
        text = withoutLink(text);
        Matcher quoted = QUOTED_LIST.matcher(text);
        if ((text.endsWith("”") || text.endsWith("\"")) && quoted.find()) {
            return List.of(quoted.group(1).split("[+＋、]"));
        }
        if (listed) {
            return List.of();
        }
        int start = clauseStart(text);
        boolean verbOnly = start > 1 && VERB_ONLY.matcher(text.substring(start)).matches();
        return verbOnly ? inClauseBefore(text.substring(0, start - 1), abbreviation) : list(text.substring(start), abbreviation);
    }

    /** 明确责任、措施、资金、时限、预案，做到“五到位”: members in the clause before count only where they are as many as it says. */
    private List<String> inClauseBefore(String text, Mention abbreviation) {
        List<String> members = list(text.substring(clauseStart(text)), abbreviation);
        return abbreviation.hasCount(members.size()) ? members : List.of();
    }

    /** Where the last clause starts. Commas inside brackets do not end a clause. */
    private static int clauseStart(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int closing = c == '（' ? text.indexOf('）', i) : c == '“' ? text.indexOf('”', i) : -1;
            i = Math.max(i, closing);
            start = CLAUSE_ENDS.indexOf(c) >= 0 ? i + 1 : start;
        }
        return start;
    }

    private List<String> after(String sentence, Mention abbreviation) {
        Matcher after = AFTER.matcher(sentence.substring(abbreviation.span().end()));
        if (!after.find()) {
            return List.of();
        }
        List<String> members = new ArrayList<>(split(after.group(1)));
        if (!abbreviation.hasCount(members.size()) || members.size() < 2) {
            return List.of();
        }
        String last = members.get(members.size() - 1);
        boolean headOfAll = members.subList(0, members.size() - 1).stream()
                .filter(member -> SHARED_HEAD.matcher(member).find()).count() == 0;
        if (headOfAll && last.endsWith(abbreviation.text().substring(abbreviation.text().length() - 1))) {
            members.set(members.size() - 1, SHARED_HEAD.matcher(last).replaceFirst(""));
        }
        return List.copyOf(members);
    }

    private List<String> list(String clause, Mention abbreviation) {
        if (!PARTS.standIn(clause)) {
            return List.of();
        }
        String last = clause.substring(clause.lastIndexOf('、') + 1);
        String list = PREPOSITION.matcher(last).find() ? last : clause;
        if (verbs.contains(last)) {
            return List.of();
        }
        List<String> byMark = Arrays.stream(list.split("、")).toList();
        List<String> all = split(list);
        List<String> members = abbreviation.hasCount(all.size()) || all.size() > byMark.size() && byMark.size() > 1 ? all
                : byMark;
        boolean pair = members.size() == 2 && byMark.size() == 1;
        boolean notAsSaid = !abbreviation.hasCount(members.size());
        if (members.size() < 2 || notAsSaid && (pair || members.size() < 3)) {
            return List.of();
        }
        List<String> trimmed = new ArrayList<>(members);
        trimmed.set(0, withoutGovernor(members.get(0), members.subList(1, members.size())));
        return trimmed.stream().anyMatch(member -> member.isEmpty() || member.length() > 16) ? List.of() : List.copyOf(trimmed);
    }

    /** Parted by 、 everywhere, and by 和 where the last two are joined so. */
    private static List<String> split(String list) {
        List<String> members = new ArrayList<>();
        List<String> byMark = Arrays.stream(list.split(list.contains("、") ? "、" : "[，,]")).toList();
        for (int i = 0; i < byMark.size(); i++) {
            boolean mayJoin = i == byMark.size() - 1 || i == 0
                    && !AND.matcher(byMark.get(byMark.size() - 1)).find();
            members.addAll(mayJoin ? Arrays.stream(AND.split(byMark.get(i))).map(String::strip).toList()
                    : List.of(byMark.get(i).strip()));
        }
        return members.stream().map(member -> QUOTATION_MARK.matcher(member).replaceAll("")).toList();
    }

    /** The first member without the verb that governs the list: of 自觉依法做到安全责任 it is 安全责任. */
    private String withoutGovernor(String first, List<String> others) {
        int shortest = others.stream().mapToInt(String::length).min().orElse(1) == 1 ? 1 : 2;
        Matcher preposition = PREPOSITION.matcher(first);
        int cut = preposition.find() ? preposition.end() : 0;
        for (String verb : verbs) {
            int at = first.lastIndexOf(verb);
            int end = at + verb.length();
            if (at >= 0 && end > cut && first.length() - end >= shortest) {
                cut = end;
            }
        }
        return withoutSharedModifier(first.substring(cut), others);
    }

    /** 隐患整改责任、措施、资金: a long modifier before the first of members that are alike belongs to all of them. */
    private static String withoutSharedModifier(String first, List<String> others) {
        int length = others.get(0).length();
        boolean alike = others.size() > 1 && others.stream().allMatch(other -> other.length() == length);
        return alike && first.length() >= length + LONG_MODIFIER ? first.substring(first.length() - length) : first;
    }
}
