package org.duizhao.extract.actor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ResponsibleBodyReaderTest {

    private final ResponsibleBodyReader reader = new ResponsibleBodyReader(new Readings(new ActorGrammar()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            强化巡查。（市水务局、各镇[街道]负责）                       | 市水务局 RESPONSIBLE; 各镇 RESPONSIBLE; 各街道 RESPONSIBLE
            加强值守（县林业局牵头，县公安局、县应急局等部门分工负责）。 | 县林业局 LEADS; 县公安局 SHARES; 县应急局 SHARES
            严格准入（园区管委会负责，市工信局[市商务局]等部门督促落实）。 | 园区管委会 RESPONSIBLE; 市工信局 SUPERVISES; 市商务局 SUPERVISES
            做好保障。（县财政局负责，县审计局配合）                     | 县财政局 RESPONSIBLE; 县审计局 SUPPORTS
            开展自查。（负有监管职责的部门和各乡镇督促企业落实）         | 负有监管职责的部门 SUPERVISES; 各乡镇 SUPERVISES
            完善预案。（县安委会及其成员单位负责）                       | 县安委会 RESPONSIBLE; 县安委会成员单位 RESPONSIBLE
            开展整治。责任单位：县住建局、县城管局                       | 县住建局 RESPONSIBLE; 县城管局 RESPONSIBLE
            组织演练。（各乡镇（街道）、县教育局按职责分工负责）         | 各乡镇 SHARES; 各街道 SHARES; 县教育局 SHARES
            县林业局牵头，县公安局配合，开展联合检查。                   | 县林业局 LEADS; 县公安局 SUPPORTS
            各镇、各有关部门要加强排查。                                 | 各镇 ACTS; 各有关部门 ACTS
            市教育、市卫健等部门要联合检查。                             | 市教育 ACTS; 市卫健 ACTS
            企业要自查，监管部门要抽查。（县应急局负责）                 | 企业 ACTS; 监管部门 ACTS; 县应急局 RESPONSIBLE
            督促企业建立台账（见附件）。                                 | -
            加强排查整治（含季节性隐患）。                               | -
            """)
    void aSentenceMakesTheseBodiesResponsible(String sentence, String bodies) {
        String found = reader.read(sentence).stream().map(body -> body.name() + " " + body.duty())
                .collect(Collectors.joining("; "));
        assertEquals(bodies, found.isEmpty() ? "-" : found);
    }
}
