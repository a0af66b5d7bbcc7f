package org.duizhao.desktop.matrix.cell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duizhao.align.Near;
import org.duizhao.desktop.Notices;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

@ExtendWith(ApplicationExtension.class)
class NearMenuTest {

    private final Notice notice = Notices.of("a", "云岭县", "修缮应急避难场所。", "清点救灾物资。");
    private final AtomicReference<Measure> opened = new AtomicReference<>();
    private final AtomicReference<Measure> linked = new AtomicReference<>();

    @Start
    void show(Stage stage) {
        NearMenu menu = new NearMenu(Phrases.in(Locale.SIMPLIFIED_CHINESE), (of, measure) -> opened.set(measure));
        List<Near> near = notice.measures().stream().map(measure -> new Near(notice.id(), measure, 0.25, false)).toList();
        Hyperlink link = new Hyperlink();
        menu.link(notice, near, linked::set).show(link);
        stage.setScene(new Scene(new StackPane(link), 640, 480));
        stage.show();
    }

    @Test
    void whatIsNearIsListedOnDemandAndAClickReadsItInItsNotice(FxRobot robot) {
        robot.clickOn("⌕ 2 处相近");
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(opened.get());
        robot.clickOn("清点救灾物资。");
        assertEquals(notice.measures().get(1), opened.get());
        assertNull(linked.get());
    }

    @Test
    void underEachIsTheItemThatPutsItIntoTheRow(FxRobot robot) {
        robot.clickOn("⌕ 2 处相近");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(List.copyOf(robot.lookup(".near-link-item").<Node>queryAll()).get(1));
        assertEquals(notice.measures().get(1), linked.get());
        assertNull(opened.get());
    }
}
