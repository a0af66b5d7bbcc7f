package org.duizhao.extract.actor;

import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.cycle.CycleWords;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.chinese.word.Words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the subject of a clause: a noun phrase at its start that ends in a word for a body or for people and is followed by a
 * predicate. A phrase that begins with a verb (加强…, 督促企业…) or a preposition is none.
 */
final class SubjectFinder {

    /** A time that may stand before the subject: 在5月底前, 每月, 活动期间. 小时 and 中小学生 end in no time. */
    private static final String TIME = "(?:(?:在|于|从|自|到|截至)?[^，；。、]{0,14}?(?:" + ActorWords.any("TIME_END")
            + "(?<![期季](?=间))|(?<!小)时|底(?!前))|(?:20\\d\\d|今|明)年度?|" + CycleWords.EVERY + "|" + CycleWords.WHOLE_YEAR + ")";
    /** What a subject does; 组织部 is an office. */
    static final String PREDICATES = "(?!组织部)" + ActorWords.PREDICATES.expression();
    private static final String LEAD = "(?:其中|同时|此外|另外|并且|并|原则上|" + TIME + ")?(?:力争|争取|确保|要求|由|请)?";
    private static final String BRACKET = "(?:（[^）]{1,12}）|\\([^)]{1,12}\\)|\\[[^\\]]{1,12}\\]|〔[^〕]{1,12}〕)?";
    private static final String PLAIN = "(?:[^，；。：（()）]|（[^）]{1,12}）)";
    /** 值班人员不得少于2人 bounds how many they are and says nothing of what they must; 负责 and 牵头 bind as a modal word does. */
    private static final String MODAL = "(?!(?:不得|应不)[少低]于)(?:" + ModalWords.shipped().auxiliaries() + "|负责|牵头)";
    /** Prepositions and 不, which begin nouns too. */
    private static final String OTHER = "(?:在(?!职|校|编|建|岗|册)|对(?!口|接|外)|为(?!主)|与|不(?!少|低|超|高|多|大|小|足|满|得))";
    /** 检查站24小时值守, 事故单位1小时内报告, 县应急局6月底前通报: a time may stand between a subject and its verb. */
    private static final String WITHIN = "(?:24小时(?!内)|(?:20\\d\\d年|[今明次]年)?(?:\\d{1,2}月|[上下]半年|年[底末内]|第?[一二三四1-4]季度)|[今明]年(?!度)|(?:次|当|首)月|20\\d\\d年(?:底|末)?|\\d+个?(?:分钟|小时|日|天|工作日)(?:之|以)?内)";
    /** 企业从业人员超过五十人的: whose staff is counted. */
    private static final String STAFF = "(?:从业|在职|用工|在岗)?(?:人员|人数|职工|员工|总人数)(?:总数|人数)?(?:超过|不足|不到|少于|多于|达到|在)?(?:\\d+|[一二两三四五六七八九十百千万]+)[余多]?[人名]|有(?:下列|前款)";
    private static final String TRADE = "\\p{IsHan}{2}、\\p{IsHan}{2}(?:单位|企业|部门|机构|人员)|" + ActorWords.any("TRADE") + "(?:单位|机构|部门)";
    private static final Pattern NOT_INSIDE = Pattern.compile(ActorWords.any("NOT_INSIDE") + "|(?:小时|分钟|日|天|月)内|^每(?:月|周|季|年|天|日|半|两)");
    private static final Pattern NOT_FIRST = Pattern.compile("^(?:\\d|指(?![挥导定])|每(?!一[名位个])[一二两三四五六七八九十百千万\\d]+[名位人户]|全[省市县区镇乡村]|[一二三四五]是|从(?!业|教|事)|并(?!购)|经(?!营|济|办|理|纪)|" + ActorWords.any("NOT_FIRST") + "|"
            + ModalWords.shipped().auxiliaries() + ")");
    /** 组织对岗位人员, 将结果报县政府: a preposition inside that no 的 closes says the phrase is cut out of a predicate. */
    private static final Pattern CUT = Pattern.compile("(?<![针相绝应反面校核查配])对(?![口接外象应方])(?!.*的)|(?<![即])将(?!来|军)(?!.*的)|(?<!作|行|认|成|列|称)为(?!主)(?!.*的)|把(?!关)(?!.*的)|(?<![面定导意走])向(?![上阳日前东西南北])(?!.*的)");
    /** 收费标准由县财政局制定: who acts stands behind it. */
    private static final Pattern PASSIVE = Pattern.compile("(?<=.)(?<![理缘自事])由(?![于此来])");
    /** 从业人员超过五十人的单位: how many there are of them, and nobody who acts. */
    private static final String COUNTED = "(?!(?:总数|人数|总人数)?(?:超过|不足|不到|少于|多于|未达到|达到|达|在|为)?(?:\\d+|[一二两三四五六七八九十百千万]+)[余多]?[人名])";
    /** 食堂从业人员, 县级以上疾控机构: the shortest name is the beginning of a longer one, which a modal word follows. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:从业|以上(?![^，。；]{0,8}的)|以下(?![^，。；]{0,8}的))");
    /** Whom words name by what they do or what is done to them, though they begin as a predicate does. */
    private static final Pattern ROLE = Pattern.compile("^(?:报告|被(?:检查|审计|评估|监管|许可|征收|处罚))(?:单位|机构|企业|义务人|人)");
    private static final Words QUANTIFIERS = Words.of("各", "每", "所有", "全部", "全体");

    private static final Pattern OWN_BRACKET = Pattern.compile(BRACKET.substring(0, BRACKET.length() - 1));
    private static final Pattern LED = Pattern.compile("^" + LEAD);
    private static final Pattern FOLLOWED = Pattern.compile(COUNTED + "(?:" + MODAL + "|" + STAFF + "|" + OTHER + "|" + WITHIN + ")");
    private static final Pattern PREDICATE = Pattern.compile(COUNTED + PREDICATES + "(?!率|比例)");

    private final Pattern led;
    private final Pattern lasting;
    private final Pattern everyone;
    private final Pattern governed;
    private final Cue modal = Cue.of(MODAL);
    /** What may follow a subject, but for the predicates. */
    private final Cue follows = Cue.of(MODAL + "|" + OTHER + "|" + WITHIN + "|[（(\\[〔]");

    SubjectFinder() {
        Words heads = ActorWords.HEADS;
        String head = "(?:" + PLAIN + "{0,60}?(?:" + heads.longerThan(1).expression() + "|(?<=" + PLAIN + ")" + heads.ofLength(1).expression()
                + "(?<!所(?=" + ActorWords.any("NO_OFFICE") + "))))";
        String name = "(?<np>" + head + BRACKET + ")" + COUNTED + "(?=" + MODAL + "|" + STAFF + "|" + OTHER + "|" + PREDICATES + "(?!率|比例)|" + WITHIN + ")";
        led = Pattern.compile("^" + LEAD + name);
        lasting = Pattern.compile("^" + LEAD + "(?<np>" + head + BRACKET + ")(?=" + MODAL + ")");
        everyone = Pattern.compile("^" + LEAD + "(?<np>(?:所有|全部|全体|(?!" + CycleWords.EVERY + ")每(?!半|两|[2-9]|个?(?:次|班|逢)|[一二三四五六七八九十百千万\\d]+(?:名|位|人|户|张|辆|平|亩|元)|"
                + ActorWords.any("COUNTED_THING") + ")一?个?|各)(?:类|级)?[^，；。：、的]{0,10}?" + heads.expression() + "+" + BRACKET + ")(?!的)");
        governed = Pattern.compile("^(?!" + TRADE + ")" + ActorWords.any("ADVERB") + "*+" + ActorWords.GOVERNING.longerThan(1).expression());
    }

    /** The subject as it stands in the clause; empty where the clause has none. */
    Optional<String> of(String shown) {
        String narrow = NumeralRuns.narrow(shown);
        boolean headed = mayHaveHead(narrow);
        boolean quantified = QUANTIFIERS.standIn(narrow);
        if (!headed && !quantified) {
            return Optional.empty();
        }
        String clause = FieldNames.closed(narrow);
        if (beginsAsPredicate(clause)) {
            return Optional.empty();
        }
        Optional<String> named = headed ? named(clause, shown) : Optional.empty();
        if (named.isPresent()) {
            return GOES_ON.matcher(shown.substring(named.get().length())).find() && shown.startsWith(named.get())
                    ? lasting(shown).filter(whole -> whole.startsWith(named.get())).or(() -> named) : named;
        }
        Matcher all = everyone.matcher(clause);
        return quantified && all.find() ? Optional.of(name(shown, all)) : Optional.empty();
    }

    /** The shortest name at the start of the clause, else the one behind what may lead to it. */
    private Optional<String> named(String clause, String shown) {
        SubjectEnds ends = new SubjectEnds(clause, OWN_BRACKET, FOLLOWED, PREDICATE);
        if (!ends.any()) {
            return Optional.empty();
        }
        int by = clause.startsWith("由") || clause.startsWith("请") ? 1 : 0;
        int end = ends.endFrom(by);
        int start = end < 0 ? 0 : by;
        end = end < 0 ? ends.endFrom(0) : end;
        if (end >= 0 && isName(clause.substring(start, end))) {
            return Optional.of(shown.substring(start, end));
        }
        Matcher lead = LED.matcher(clause);
        int behind = lead.find() ? lead.end() : 0;
        if (behind == 0) {
            return Optional.empty();
        }
        end = ends.endFrom(behind);
        if (end >= 0) {
            return isName(clause.substring(behind, end)) ? Optional.of(shown.substring(behind, end)) : Optional.empty();
        }
        // a shorter lead may leave room for a name
        Matcher matcher = led.matcher(clause);
        return matcher.find() && isName(matcher.group("np")) ? Optional.of(name(shown, matcher)) : Optional.empty();
    }

    /** Only a subject that a modal word follows (…要, …应当, …负责): it stays the subject of the sentences after it. */
    Optional<String> lasting(String shown) {
        String narrow = NumeralRuns.narrow(shown);
        if (!modal.isIn(narrow) || !mayHaveHead(narrow)) {
            return Optional.empty();
        }
        String clause = FieldNames.closed(narrow);
        if (beginsAsPredicate(clause)) {
            return Optional.empty();
        }
        Matcher matcher = lasting.matcher(clause);
        return matcher.find() && isName(matcher.group("np")) ? Optional.of(name(shown, matcher)) : Optional.empty();
    }

    private static String name(String clause, Matcher subject) {
        return clause.substring(subject.start("np"), subject.end("np"));
    }

    /** Whether a word for a body stands in the clause before what may follow a subject: the full expressions are tried on few clauses only. */
    private boolean mayHaveHead(String clause) {
        for (int i = 1; i < clause.length(); i++) {
            boolean followed = ActorWords.HEADS.endBefore(clause, i)
                    && (ActorWords.PREDICATES.startAt(clause, i) || follows.mayBeginAt(clause, i));
            if (followed) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase that ends in a word for a body can be a name. */
    boolean isName(String phrase) {
        return phrase.length() > 1 && !NOT_INSIDE.matcher(phrase).find() && (ROLE.matcher(phrase).find() || !NOT_FIRST.matcher(phrase).find())
                && !beginsAsPredicate(phrase)
                && !PASSIVE.matcher(phrase).find()
                && !CUT.matcher(phrase).find();
    }

    private boolean beginsAsPredicate(String clause) {
        return governed.matcher(clause).find() && !ROLE.matcher(clause).find();
    }
}
