package org.duizhao.cli;

import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code compare --codebook}: rows stand under topics of one's own. */
class CodebookOptionTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;
    private Path notice;

    @BeforeEach
    void writeNotice() throws IOException {
        notice = Files.writeString(folder.resolve("云岭县2023.txt"), "云岭县人民政府关于做好2023年森林防火工作的通知\n一、压实责任\n各乡镇每月至少召开一次防火例会。\n");
    }

    @Test
    void rowsStandUnderTopicsOfOnesOwn() throws IOException {
        assertEquals(0, run(Files.writeString(folder.resolve("专题.csv"), "大类,专题,词语\n林火,防火碰头,防火例会\n")));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("防火碰头"));
    }

    @Test
    void aBadLineIsSaidAndTheOthersCount() throws IOException {
        assertEquals(1, run(Files.writeString(folder.resolve("专题.csv"), "大类,专题,词语\n林火,,例会\n林火,防火碰头,防火例会\n")));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("专题.csv: 第 2 行：没有专题名称。"), err.toString(StandardCharsets.UTF_8));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("防火碰头"));
    }

    @Test
    void aTableThatIsNotThereMakesTheCallWrong() {
        assertEquals(2, run(folder.resolve("没有.csv")));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("没有.csv"));
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("例会"));
    }

    private int run(Path codebook) {
        return new Main(Terminal.of(out, err), Workbench::new).execute("compare", notice.toString(), "--codebook", codebook.toString());
    }
}
