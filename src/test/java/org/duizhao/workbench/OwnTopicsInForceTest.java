package org.duizhao.workbench;

import org.duizhao.align.Row;
import org.duizhao.align.Strictness;
import org.duizhao.progress.Progress;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.OwnTopic;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.TopicChange;
import org.duizhao.workbench.user.ProgramFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A person's own topics in a project: kept, and in force at once for rows and for the search. */
class OwnTopicsInForceTest {

    private static final OwnTopics OWN = OwnTopics.NONE.with(OwnTopic.byWords(TopicEntry.typed("林火", "扑火碰头", "防火例会", "")));

    @TempDir
    private Path home;
    private final Workbench workbench = new Workbench();
    private Path file;

    @BeforeEach
    void makeProject() throws Exception {
        Path notice = Files.writeString(home.resolve("云岭县.txt"), "云岭县人民政府关于做好2023年森林防火工作的通知\n一、压实责任\n各乡镇每月至少召开一次防火例会。\n");
        file = home.resolve("林火.duizhao");
        try (Project project = open()) {
            project.add(List.of(notice), Progress.NONE, event -> { });
        }
    }

    @Test
    void rowsAndSearchFollowAtOnceAndWhenTheProjectIsOpenedAgain() throws Exception {
        try (Project project = open()) {
            project.change(new TopicChange(OwnTopics.NONE, OWN));
            project.catchUp(Progress.NONE);
            assertTrue(topics(project).contains("扑火碰头"));
            assertEquals(1, project.search("专题:扑火碰头", 10).hits().size());
        }
        try (Project project = open()) {
            project.catchUp(Progress.NONE);
            assertEquals(OWN, project.topics());
            assertTrue(topics(project).contains("扑火碰头"));
            assertEquals(1, project.search("专题:扑火碰头", 10).hits().size());
        }
    }

    @Test
    void aTopicTakenAwayGroupsAndFindsNothingAnyMore() throws Exception {
        try (Project project = open()) {
            project.change(new TopicChange(OwnTopics.NONE, OWN));
            project.catchUp(Progress.NONE);
            project.change(new TopicChange(OwnTopics.NONE, OWN).reversed());
            project.catchUp(Progress.NONE);
            assertTrue(topics(project).stream().noneMatch("扑火碰头"::equals));
            assertEquals(0, project.search("专题:扑火碰头", 10).hits().size());
        }
    }

    private Project open() throws Exception {
        return Project.open(file, ProgramFolders.of(Map.of(), home), workbench);
    }

    private static List<String> topics(Project project) throws Exception {
        return project.rows().alignment(project.summaries().stream().map(summary -> summary.id()).toList(), Progress.NONE)
                .comparison(Strictness.BALANCED).rows().stream().map(Row::topic).toList();
    }
}
