package org.duizhao.workbench.search;

import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.progress.Progress;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the stages know of a measure finds it: topic, figures, and what an abbreviation stands for. */
class SearchByMeaningTest {

    private static final String TEXT = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            各乡镇人民政府：
            一、压实责任
            各部门要落实“三管三必须”要求。
            各单位必须做到管行业必须管安全、管业务必须管安全、管生产经营必须管安全。
            二、健全机制
            县安委会每月至少召开一次会议，研究解决重大问题。
            各乡镇要筹措资金，添置物资装备。
            企业要做到隐患整改责任、措施、资金、时限、预案“五到位”。
            三、强化保障
            安排工作经费。配齐执法装备。（县财政局牵头，县应急局配合）
            开展知识竞赛。责任单位：县教育局、县总工会
            """;

    @TempDir
    private Path folder;
    private final Project project = Project.unsaved(new Workbench());

    @BeforeEach
    void fill() throws Exception {
        Path file = Files.writeString(folder.resolve("云岭县.txt"), TEXT);
        project.add(List.of(file), Progress.NONE, event -> { });
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    @Test
    void anAbbreviationFindsWhatSpellsItOut() throws IOException {
        assertEquals(List.of("m1", "m2"), found("“三管三必须”"));
    }

    @Test
    void anOfficeFindsWhatItSeesToAndABracketAtTheEndOfAParagraphIsForAllOfIt() throws IOException {
        assertEquals(List.of("m6", "m7"), found("责任单位:财政局"));
        assertEquals(List.of("m6", "m7"), found("牵头单位:财政局"));
        assertEquals(List.of("m7"), found("责任单位:应急局 装备 -牵头单位:应急"));
        assertEquals(List.of("m8"), found("responsible:总工会"));
    }

    @Test
    void theFullWordsFindTheAbbreviation() throws IOException {
        assertEquals(List.of("m1", "m2"), found("“管行业必须管安全”"));
        assertEquals(List.of("m1", "m2"), found("管行业必须管安全"));
    }

    @Test
    void aCommonWordDoesNotFindTheAbbreviationsItIsAMemberOf() throws IOException {
        assertEquals(List.of("m4", "m5"), found("资金"));
        assertEquals(List.of("m2"), found("安全 必须"));
    }

    @Test
    void aTopicFindsItsMeasures() throws IOException {
        assertEquals(List.of("m3"), found("专题:会议频次"));
    }

    @Test
    void aFrequencyFindsWhatIsAtLeastAsOften() throws IOException {
        assertEquals(List.of("m3"), found("频次≥12"));
        assertEquals(List.of(), found("频次≥13"));
    }

    private List<String> found(String typed) throws IOException {
        return project.search(typed, 10).hits().stream().map(Hit::measureId).toList();
    }
}
