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
            "会议频次|政府、安委会：3 份每月（云岭县2023、望溪县2023、望溪县2024），3 份每季度（云岭县2024、石浦县2023、石浦县2024）；"
                    + "乡镇、街道：2 份每月（石浦县2023、石浦县2024）；2 份未见规定（临澜区2023、临澜区2024）。",
            "五到位（隐患治理）|4 份“五到位”（云岭县2024、云岭县2023、望溪县2023、望溪县2024）；2 份“五落实”（石浦县2023、石浦县2024）；2 份未见规定（临澜区2023、临澜区2024）。",
    })
    void theFindingIsWhatAReaderFinds(String topic, String finding) {
        assertEquals(finding, ask(topic).caption().finding());
    }

    private static TopicTable ask(String topic) {
        TopicQuestion question = TopicQuestions.shipped().stream().filter(q -> q.name().equals(topic)).findFirst().orElseThrow();
        return new TopicTables(Messages.chinese()).of(new TopicAsker(new Workbench()::findings).ask(question, notices));
    }
}
