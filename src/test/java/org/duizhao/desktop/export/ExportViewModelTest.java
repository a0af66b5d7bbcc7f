package org.duizhao.desktop.export;

import org.duizhao.align.Comparison;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duizhao.desktop.Notices;
import org.duizhao.desktop.choice.Choice;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.settings.PageNumberForm;
import org.duizhao.export.settings.Paper;
import org.duizhao.export.settings.RowChoice;
import org.duizhao.export.settings.RowScope;
import org.duizhao.export.settings.SentencePart;
import org.duizhao.export.settings.TextSize;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExportViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    private final List<Notice> notices = List.of(Notices.of("a", "云岭县", "每月开会。", "每季演练。"), Notices.of("b", "青禾县", "每季开会。"),
            Notices.of("c", "石浦县", "每年开会。"));
    private final Comparison comparison = new Comparison(notices, List.of(Notices.row("责任体系", "会议频次", notices, 0, 0, 0),
            Notices.row("应急", "应急演练", notices, 1, -1, -1)));
    private final ObjectProperty<PageNumberForm> usual = new SimpleObjectProperty<>(PageNumberForm.OFFICIAL);
    private final ExportViewModel model = new ExportViewModel(Locale.SIMPLIFIED_CHINESE, usual);

    @BeforeEach
    void open() {
        open(ExportFormat.DOCX, Set.of(0, 1));
    }

    @Test
    void whatAFilterShowsIsWhatIsExportedUnlessThePersonSaysOtherwise() {
        assertEquals(ExportViewModel.Scope.WHOLE, model.scope.get());
        open(ExportFormat.DOCX, Set.of(1));
        assertEquals(ExportViewModel.Scope.SHOWN, model.scope.get());
        open(ExportFormat.DOCX, Set.of(0, 1));
        assertEquals(ExportViewModel.Scope.WHOLE, model.scope.get(), "no filter, no rows that it shows");
    }

    @Test
    void pagesAreNumberedAsThePersonLikesUntilTheProjectChoosesOtherwise() {
        usual.set(PageNumberForm.PLAIN);
        assertEquals(PageNumberForm.PLAIN, model.order().settings().page().numbers());
        model.numbers.set(PageNumberForm.OFFICIAL);
        usual.set(PageNumberForm.OFFICIAL);
        usual.set(PageNumberForm.PLAIN);
        model.numbers.set(PageNumberForm.OFFICIAL);
        Choice kept = model.choices().stream().filter(choice -> choice.name().equals("export.numbers")).findFirst().orElseThrow();
        assertEquals("OFFICIAL", kept.value().getValue());
        kept.take().accept("");
        assertEquals(PageNumberForm.PLAIN, model.order().settings().page().numbers());
    }

    @Test
    void nothingChosenIsTheUsualExportUnderAProposedTitle() {
        ExportSettings settings = model.order().settings();
        assertEquals(ExportSettings.DEFAULT.content(), settings.content());
        assertEquals(ExportSettings.DEFAULT.page(), settings.page());
        assertEquals("安全生产工作通知对照表（三县2024）", settings.title());
        assertEquals(TODAY, settings.head().date());
    }

    @Test
    void theTitleNamesTheTickedNoticesOnly() {
        model.columns().items().get(1).onProperty().set(false);
        model.columns().items().get(2).onProperty().set(false);
        assertEquals("安全生产工作通知对照表（云岭县2024）", model.order().settings().title());
    }

    @Test
    void theRowsOnScreenAreThoseThatPassedTheFilterWhenItWasOpened() {
        open(ExportFormat.DOCX, Set.of(1));
        assertEquals(new RowScope.OnScreen(Set.of(1)), model.order().settings().content().scope());
        assertFalse(model.offers(ExportPart.ROWS), "all that is on screen is exported, whatever it says");
        open(ExportFormat.DOCX, Set.of());
        assertFalse(model.ready());
    }

    @Test
    void ofChosenTopicsThereIsAtLeastOne() {
        model.scope.set(ExportViewModel.Scope.TOPICS);
        assertFalse(model.ready());
        assertEquals(List.of("会议频次", "应急演练"), model.topics().items().stream().map(Ticked::name).toList());
        model.topics().items().get(1).onProperty().set(true);
        assertTrue(model.ready());
        assertEquals(new RowScope.OfTopics(Set.of("应急演练")), model.order().settings().content().scope());
    }

    @Test
    void columnsAreInTheOrderTheyWerePutIntoAndWithoutThoseUnticked() {
        model.columns().move(2, -1);
        model.columns().move(1, -1);
        model.columns().items().get(1).onProperty().set(false);
        assertEquals(List.of("c", "b"), model.order().settings().content().columns());
        model.columns().move(0, -1);
        assertEquals(List.of("c", "b"), model.order().settings().content().columns(), "there is no room above the first");
        model.columns().items().forEach(item -> item.onProperty().set(false));
        assertFalse(model.ready());
    }

    @Test
    void aNoticeThatIsNotComparedNowKeepsItsPlaceForTheNextTime() {
        model.columns().items().get(1).onProperty().set(false);
        Comparison fewer = new Comparison(List.of(notices.get(2), notices.get(0)), List.of());
        model.open(new ExportSubject(fewer, null, Set.of()), ExportFormat.DOCX, TODAY);
        model.columns().move(0, 1);
        open();
        assertEquals(List.of("c", "a"), model.order().settings().content().columns());
    }

    @Test
    void whatAFormatDoesNotKnowIsNotOffered() {
        assertTrue(List.of(ExportPart.values()).stream().allMatch(model::offers));
        open(ExportFormat.XLSX, Set.of());
        assertTrue(model.offers(ExportPart.CONTENT) && model.offers(ExportPart.HEAD));
        assertFalse(model.offers(ExportPart.ROWS) || model.offers(ExportPart.PAGES) || model.offers(ExportPart.UNSURE));
        open(ExportFormat.JSON, Set.of());
        assertTrue(List.of(ExportPart.values()).stream().noneMatch(model::offers));
        assertTrue(model.ready());
    }

    @Test
    void everyChoiceIsFoundAgain() {
        open(ExportFormat.DOCX, Set.of(1));
        choose();
        ExportViewModel later = new ExportViewModel(Locale.SIMPLIFIED_CHINESE, usual);
        for (int i = 0; i < model.choices().size(); i++) {
            Choice choice = model.choices().get(i);
            later.choices().get(i).take().accept(choice.value().getValue());
        }
        later.open(new ExportSubject(comparison, null, Set.of(1)), ExportFormat.DOCX, TODAY);
        assertEquals(model.order(), later.order());
        assertEquals(Paper.A3_LANDSCAPE, later.order().settings().page().paper());
        assertEquals("云岭县安委办", later.order().settings().head().compiler());
        assertEquals(List.of("b", "a"), later.order().settings().content().columns());
    }

    @Test
    void whatIsCancelledWasNotChosen() {
        var before = model.order();
        choose();
        model.cancel();
        open();
        assertEquals(before, model.order());
    }

    private void choose() {
        model.scope.set(ExportViewModel.Scope.SHOWN);
        model.rows.set(RowChoice.EVERY);
        model.part.set(SentencePart.SENTENCE);
        model.paper.set(Paper.A3_LANDSCAPE);
        model.size.set(TextSize.SIHAO);
        model.numbers.set(PageNumberForm.PLAIN);
        List.of(model.oneNotice, model.withoutUnsure, model.fullText, model.remarks).forEach(choice -> choice.set(true));
        model.title.set("汛期对照");
        model.compiler.set("云岭县安委办");
        model.columns().move(0, 1);
        model.columns().items().get(2).onProperty().set(false);
    }

    private void open(ExportFormat format, Set<Integer> shown) {
        model.open(new ExportSubject(comparison, null, shown), format, TODAY);
    }
}
