package org.duizhao.topic;

import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodebookTest {

    private static final Codebook SMALL = Codebook.of(List.of(
            "# group\ttopic\twords\theadings",
            "责任\t会议\t每月+会议 ?研究\t会议制度",
            "",
            "救援\t演练\t演练 推演\t演练"));

    @Test
    void measuresReadTogetherHaveTheTagsOfEachAlone() {
        Heading drill = new Heading(1, "一、", "应急演练", List.of());
        List<Measure> measures = List.of(measure("抓好落实。", drill, null), measure("每月召开一次会议。", drill, null), measure("组织推演。"));
        assertEquals(measures.stream().map(SMALL::tags).toList(), SMALL.tagsOf(measures));
    }

    @Test
    void aWordOfTheMeasureShowsItsTopic() {
        Tag tag = SMALL.tags(measure("各镇每年组织防汛演练。")).get(0);
        assertEquals(new Topic("救援", "演练"), tag.topic());
        assertEquals(List.of("演练"), tag.evidence());
    }

    @Test
    void joinedWordsMustAllStandThere() {
        assertTrue(SMALL.tags(measure("及时召开会议。")).isEmpty());
        assertEquals(List.of("每月…会议"), SMALL.tags(measure("每月召开一次会议。")).get(0).evidence());
    }

    @Test
    void aDoubtfulWordWeighsLessThanAClearOne() {
        assertTrue(SMALL.tags(measure("研究工作。")).get(0).weight() < SMALL.tags(measure("组织推演。")).get(0).weight());
    }

    @Test
    void theInnermostHeadingSaysMoreThanOneFurtherOut() {
        Heading drill = new Heading(1, "一、", "加强演练", List.of());
        Heading other = new Heading(2, "（一）", "完善机制", List.of());
        double inner = SMALL.tags(measure("抓好落实。", drill, null)).get(0).weight();
        double outer = SMALL.tags(measure("抓好落实。", drill, other)).get(0).weight();
        assertTrue(inner > outer && outer > 0);
    }

    @Test
    void aWordThatDoesNotCountShowsNoTopicInAHeadingEither() {
        Heading quarries = new Heading(1, "一、", "非煤矿山", List.of());
        List<String> topics = Codebook.shipped().tags(measure("提高最小开采规模。", quarries, null)).stream().map(tag -> tag.topic().name()).toList();
        assertTrue(topics.contains("非煤矿山") && !topics.contains("煤矿"), topics::toString);
    }

    @Test
    void whoIsResponsibleIsNoTopic() {
        Codebook book = Codebook.of(List.of("社会\t教育\t教育\t"));
        assertTrue(book.tags(measure("完善储备库。（市教育局、市财政局负责）")).isEmpty());
    }

    @Test
    void fullWidthAndHalfWidthAreTheSame() {
        Codebook book = Codebook.of(List.of("组织\t值班\t24小时\t"));
        assertFalse(book.tags(measure("实行２４小时值班。")).isEmpty());
    }

    @Test
    void theShippedCodebookNamesEachTopicOnceAndNoneWithoutEvidence() {
        List<Topic> topics = Codebook.shipped().topics();
        assertTrue(topics.size() >= 60);
        assertEquals(topics.size(), new HashSet<>(topics.stream().map(Topic::name).toList()).size());
        assertTrue(Codebook.shipped().tags(measure("县安委会每月召开一次全体会议。")).stream()
                .anyMatch(tag -> tag.topic().name().equals("会议频次")));
    }

    @ParameterizedTest
    @CsvSource({
        "消防通道, 及时清理占用消防车通道的车辆。",
        "发包出租与外包, 对承包单位以包代管的从严处理。",
        "安全生产责任保险, 高危企业全部投保安责险。",
        "警示约谈, 连续两月排名末位的乡镇由县安委办约谈。",
        "举报与社会监督, 公布投诉电话，畅通举报渠道。",
        "秸秆禁烧, 各村不得露天焚烧秸秆。",
        "控辍保学, 教师逐户上门劝返失学学生。",
        "居家社区养老, 建成三处老年食堂，开展助餐服务。",
        "政企沟通, 每季度举行一次政企恳谈会。"})
    void theShippedCodebookKnowsTheSubjectsOfLocalGovernment(String topic, String text) {
        assertTrue(Codebook.shipped().tags(measure(text)).stream().anyMatch(tag -> tag.topic().name().equals(topic)));
    }

    @Test
    void aSloganAboutQualityIsNoWorkOnFieldsOrRoads() {
        assertTrue(Codebook.shipped().tags(measure("以高水平安全保障高质量发展。")).stream()
                .noneMatch(tag -> tag.topic().group().equals("社会民生")));
    }

    private static Measure measure(String text) {
        return measure(text, null, null);
    }

    private static Measure measure(String text, Heading section, Heading item) {
        return new Measure("m1", text, new HeadingPath(section, item, null), List.of());
    }
}
