package org.duizhao.extract.actor;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.resource.Table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the subject of a clause: a noun phrase at its start that ends in a word for a body or for people and is followed by a
 * predicate. A phrase that begins with a verb (加强…, 督促企业…) or a preposition is none.
 */
final class SubjectFinder {

    private static final String RESOURCES = "/org/duizhao/extract/";
    /** A time that may stand before the subject: 在5月底前, 每月, 活动期间. */
    private static final String TIME = "(?:(?:在|于|从|自|到|截至)?[^，；。、]{0,14}?(?:底前|(?:汛|暑|寒|假|雨|防火|供暖|采暖)[期季](?!间)"
            + "|之前|以前|前|期间|(?<!小)时|后|底(?!前)|以?内|起)"
            + "|每(?:半|两|[2-9])?个?(?:天|日|周|星期|月|季度?|年度?|学期)|全年)";
    private static final String LEAD = "(?:其中|同时|此外|另外|并且|并|原则上|" + TIME + ")?(?:力争|争取|确保|要求|由)?";
    private static final String BRACKET = "(?:（[^）]{1,12}）|\\([^)]{1,12}\\)|\\[[^\\]]{1,12}\\]|〔[^〕]{1,12}〕)?";
    private static final String PLAIN = "(?:[^，；。：（()）]|（[^）]{1,12}）)";
    /** What modal words stand after a subject; 值班人员不得少于2人 bounds how many they are and says nothing of what they must. */
    private static final String MODAL = "(?:要(?!负责|领导|求|点|素|件|闻)|应当|应(?!急|用|届|对|不[少低]于)|必须|须(?!知)|可以|可(?!能|靠)|不得(?![少低]于)|负责|牵头)";
    private static final String OTHER = "(?:在(?!职|校|编|建|岗|册)|对(?!口|接|外)|为(?!主)|与|不(?!少|低|超|高|多|大|小|足|满|得))";
    /** 检查站24小时值守, 事故单位1小时内报告: a time may stand between a subject and its verb. */
    private static final String WITHIN = "(?:24小时(?!内)|\\d+个?(?:分钟|小时|日|天|工作日)(?:之|以)?内)";
    private static final String ADVERB = "(?:大力|主动|严肃|充分|定期|科学|继续|积极|全面|深入|持续|切实|认真|严格|扎实|进一步|不断|着力|坚决|有序|有效|及时|依法|统一|逐步)";
    /** 建设单位, 收集、运输单位, 培训机构: named by what they do, so that their names begin with verbs. */
    private static final String TRADE = "\\p{IsHan}{2}、\\p{IsHan}{2}(?:单位|企业|部门|机构|人员)"
            + "|(?:建设|培训|检验|检查|检测|使用|收集|运输|利用|教育|保护|规划|推广|实施|承担|编制|审批|宣传|发布|接受|提供)(?:单位|机构|部门)";
    /** A name that holds one of these has swallowed a time or a modal word. */
    private static final Pattern NOT_INSIDE = Pattern.compile("设立|设置|建立|配备|实行|开展|[底之以日]前|期间|后|年内|至少|力争|争取|^每(?:月|周|季|年|天|日|半|两)");
    private static final Pattern NOT_FIRST = Pattern.compile("^(?:\\d|全[省市县区镇乡村]|对|将|把|向|以|让|使|与|按|为|凡|如|若|因|经|未|不|各项"
            + "|[一二三四五]是|的|前|后|内|等|及|和|要|应|报|在|于|到|从(?!业|教)|全面|认真|积极)");

    private final List<Pattern> subjects;
    private final Pattern lasting;
    private final Cue modal = Cue.of(MODAL);
    private final Pattern everyone;
    private final SubjectSigns signs;
    private final Pattern governed;

    SubjectFinder() {
        List<String> heads = words("body-heads.tsv");
        String head = "(?:" + PLAIN + "{0,60}?" + alternatives(heads.stream().filter(one -> one.length() > 1))
                + "|" + PLAIN + "{1,60}?" + alternatives(heads.stream().filter(one -> one.length() == 1)) + ")";
        List<String> verbs = words("governing-verbs.tsv");
        signs = new SubjectSigns(heads, Stream.concat(words("predicates.tsv").stream(), verbs.stream()).distinct());
        String predicates = alternatives(Stream.concat(words("predicates.tsv").stream(), verbs.stream()).distinct());
        String name = "(?<np>" + head + BRACKET + ")(?=" + MODAL + "|" + OTHER + "|" + predicates + "(?!率|比例)|" + WITHIN + ")";
        subjects = List.of(Pattern.compile("^由?" + name), Pattern.compile("^" + LEAD + name));
        lasting = Pattern.compile("^" + LEAD + "(?<np>" + head + BRACKET + ")(?=" + MODAL + ")");
        everyone = Pattern.compile("^" + LEAD + "(?<np>(?:所有|全部|全体|每(?!半|两|[2-9]|个?(?:工作日|天|日|周|星期|旬|月|季|年|学期|次|班|逢)|[处项起条件份辆种套台亩吨])一?个?"
                + "|各)(?:类|级)?[^，；。：、的]{0,10}?"
                + alternatives(heads.stream()) + "+" + BRACKET + ")(?!的)");
        governed = Pattern.compile("^(?!" + TRADE + ")" + ADVERB + "*" + alternatives(verbs.stream().filter(verb -> verb.length() > 1)));
    }

    private static List<String> words(String table) {
        return Table.read(SubjectFinder.class, RESOURCES + table).words();
    }

    /** The longest first. Words that begin alike stand together, so that few first characters are tried at each place. */
    private static String alternatives(Stream<String> words) {
        Map<String, List<String>> restsByFirst = words
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(word -> word.substring(0, 1), LinkedHashMap::new,
                        Collectors.mapping(word -> Pattern.quote(word.substring(1)), Collectors.toList())));
        return restsByFirst.entrySet().stream()
                .map(entry -> Pattern.quote(entry.getKey()) + "(?:" + String.join("|", entry.getValue()) + ")")
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The subject as it stands in the clause; empty where the clause has none. */
    Optional<String> of(String clause) {
        boolean headed = signs.hasHead(clause);
        boolean quantified = signs.hasQuantifier(clause);
        if (!headed && !quantified || governed.matcher(clause).find()) {
            return Optional.empty();
        }
        for (Pattern subject : headed ? subjects : List.<Pattern>of()) {
            Matcher matcher = subject.matcher(clause);
            if (matcher.find() && isName(matcher.group("np"))) {
                return Optional.of(matcher.group("np"));
            }
        }
        Matcher all = everyone.matcher(clause);
        return quantified && all.find() ? Optional.of(all.group("np")) : Optional.empty();
    }

    /** Only a subject that a modal word follows (…要, …应当, …负责): it stays the subject of the sentences after it. */
    Optional<String> lasting(String clause) {
        if (!modal.isIn(clause) || !signs.hasHead(clause) || governed.matcher(clause).find()) {
            return Optional.empty();
        }
        Matcher matcher = lasting.matcher(clause);
        return matcher.find() && isName(matcher.group("np")) ? Optional.of(matcher.group("np")) : Optional.empty();
    }

    private boolean isName(String phrase) {
        return phrase.length() > 1 && !NOT_INSIDE.matcher(phrase).find() && !NOT_FIRST.matcher(phrase).find()
                && !governed.matcher(phrase).find();
    }
}
