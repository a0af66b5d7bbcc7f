package org.duizhao.extract;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is left of a clause without actor, cycle, number and modal words. */
class ActionReaderTest {

    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万\\d";
    private static final Pattern NUMBER = Pattern.compile("[" + NUMERALS + "]+.?");
    private static final RequirementExtractor EXTRACTOR = new RequirementExtractor();

    private final ActionReader reader = new ActionReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"企业可延期缴纳税款，最长不超过3个月。|可延期缴纳税款", "县财政局发放补贴，每户不超过600元。|发放补贴", "新建公厕，不少于6座。|新建公厕"})
    void aClauseThatOnlyBoundsSaysHowMuchOfTheOneBeforeIt(String sentence, String action) {
        assertEquals(action, EXTRACTOR.extract(Notices.of(sentence)).requirementsOf("m1").get(0).action().orElseThrow());
    }

    @Test
    void whatLedToADateThatIsLeftOutIsLeftOutToo() {
        String action = EXTRACTOR.extract(Notices.of("自查表于5月20日前报送县农业局。")).requirementsOf("m1").get(0).action().orElseThrow();
        assertEquals("自查表报送县农业局", action);
    }

    @ParameterizedTest
    @CsvSource({
            "要素保障情况每月通报一次,每月通报一次,,要素保障情况通报",
            "应届毕业生就业情况每季度调度一次,每季度调度一次,,应届毕业生就业情况调度",
            "应急物资每半年清点一次,每半年清点一次,,应急物资清点",
            "须知牌每年更新一次,每年更新一次,,须知牌更新",
            "可燃气体报警器每季度检测一次,每季度检测一次,,可燃气体报警器检测",
            "必要时每周会商一次,每周会商一次,,必要时会商",
            "各镇要每月至少召开一次例会,每月至少召开一次,各镇,召开例会",
            "应当原则上每两周入户一次,每两周入户一次,,入户",
            "台账由县民政局每年核查一次,每年核查一次,县民政局,台账核查",
            "确保全年培训两次,全年培训两次,,培训"})
    void theActionIsWhatIsDone(String clause, String wording, String actor, String action) {
        assertEquals(action, reader.action(clause, new Span(0, clause.length()), saying(clause, wording), actor, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"每月一次,每月一次", "要每季度至少两次,每季度至少两次"})
    void aClauseOfNothingElseHasNone(String clause, String wording) {
        assertNull(reader.action(clause, new Span(0, clause.length()), saying(clause, wording), null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
            "各乡镇于6月月底前整修便桥,6月月底前,各乡镇,整修便桥",
            "县水利站2024年年底前整修便桥,2024年年底前,县水利站,整修便桥",
            "各村3年内整修便桥,3年内,各村,整修便桥",
            "各村要在2025年内整修便桥,2025年内,各村,整修便桥",
            "每天8:30前各村报水位,8:30前,各村,报水位",
            "各校晨检不少于15分钟,不少于15分钟,各校,晨检"})
    void aDateOrNumberThatIsTheWordingGoesAsAWhole(String clause, String wording, String actor, String action) {
        Span span = span(clause, wording);
        assertEquals(action, reader.action(clause, new Span(0, clause.length()), new Wording(Kind.DEADLINE, span, List.of(span), null, null, null), actor, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2024年内每季度整修一次便桥 | 每季度整修一次 | 2024年内整修便桥",
            "每年组织一百二十次夜巡 | 每年组织一百二十次 | 组织夜巡",
            "全年夜巡1,200次 | 全年夜巡1,200次 | 夜巡",
            "每季度组织第3次评议 | 每季度组织 | 组织第3次评议",
            "6月月底前每周登门一次 | 每周登门一次 | 6月月底前登门"})
    void noOtherDateOrNumberIsTorn(String clause, String wording, String action) {
        assertEquals(action, reader.action(clause, new Span(0, clause.length()), saying(clause, wording), null, List.of()));
    }

    /** Each number of an action stands in the sentence with what follows it. */
    @Property
    void noNumberOfAnActionIsTorn(@ForAll("sentences") String sentence) {
        for (Requirement requirement : EXTRACTOR.extract(Notices.of(sentence)).requirementsOf("m1")) {
            String action = requirement.attribution().action();
            NUMBER.matcher(action == null ? "" : action).results().forEach(number -> assertTrue(
                    Pattern.compile("(?<![" + NUMERALS + "])" + Pattern.quote(number.group())).matcher(sentence).find(), action + " of " + sentence));
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> who = Arbitraries.of("各村", "县水利站要", "镇长", "");
        Arbitrary<String> when = Arbitraries.of("6月底前", "6月月底前", "12月31日前", "2024年年底前", "2025年内", "3年内", "每月8日前", "每季度", "每两周",
                "全年", "第三季度末前", "24小时内", "上半年", "8:30前", "一年内", "月底前", "到2025年", "二十日内");
        Arbitrary<String> what = Arbitraries.of("整修便桥", "夜巡1,200次", "夜巡一百二十次", "组织第3次评议", "登门一次", "储备20种物资", "培训不少于15分钟",
                "达到95%以上", "备沙袋1.5万只", "排查三遍");
        return Combinators.combine(who, when, when, what, what).as((one, date, other, does, more) -> one + date + does + "，" + other + more + "。");
    }

    private static Span span(String clause, String wording) {
        return new Span(clause.indexOf(wording), clause.indexOf(wording) + wording.length());
    }

    /** A wording that a grammar has read in parts: the cycle and the number of times. */
    private static Wording saying(String clause, String wording) {
        Span span = span(clause, wording);
        return new Wording(Kind.FREQUENCY, span, List.of(new Span(span.start(), span.start() + 1)), null, null, null);
    }
}
