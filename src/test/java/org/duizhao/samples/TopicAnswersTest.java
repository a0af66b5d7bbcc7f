package org.duizhao.samples;

import org.duizhao.export.topic.TopicTable;
import org.duizhao.export.topic.TopicTables;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicAsker;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.answer.TopicQuestions;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the topic view must say of the sample notices, written down by reading them. */
class TopicAnswersTest {

    private static List<Notice> notices;

    @BeforeAll
    static void read() {
        notices = List.copyOf(Samples.byFile(Samples.read()).values());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "会议频次|县安委会 每月 3 份（云岭县2023、望溪县2023、望溪县2024）、每季度 3 份（云岭县2024、石浦县2023、石浦县2024） · "
                    + "乡镇、街道 每月 2 份（石浦县2023、石浦县2024） · 未见规定 2 份（临澜区2023、临澜区2024）。",
            "五到位（隐患治理）|“五到位” 4 份（云岭县2024、云岭县2023、望溪县2023、望溪县2024） · “五落实” 2 份（石浦县2023、石浦县2024） · 未见规定 2 份（临澜区2023、临澜区2024）。",
    })
    void theFindingIsWhatAReaderFinds(String topic, String finding) {
        assertEquals(finding, ask(topic).caption().finding());
    }

    private static TopicTable ask(String topic) {
        TopicQuestion question = TopicQuestions.shipped().stream().filter(q -> q.name().equals(topic)).findFirst().orElseThrow();
        return new TopicTables(Messages.chinese()).of(new TopicAsker(new Workbench()::findings).ask(question, notices));
    }
}
