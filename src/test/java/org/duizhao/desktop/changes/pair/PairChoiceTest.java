package org.duizhao.desktop.changes.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.duizhao.desktop.Notices;
import org.duizhao.library.entry.NoticeSummary;
import org.junit.jupiter.api.Test;

/** Which two stand side by side while notices come, go, and are ticked. */
class PairChoiceTest {

    private final NoticeSummary yunling22 = of("a", "云岭县", 2022);
    private final NoticeSummary yunling23 = of("b", "云岭县", 2023);
    private final NoticeSummary yunling24 = of("c", "云岭县", 2024);
    private final NoticeSummary qinghe = of("d", "青禾市", 2024);
    private final ObservableList<NoticeSummary> library = FXCollections.observableArrayList(yunling22, yunling23, yunling24, qinghe);
    private final ObservableSet<String> ticked = FXCollections.observableSet("b", "c", "d");
    private final PairChoice choice = new PairChoice(library, ticked, Runnable::run);

    @Test
    void ofTheTickedOnesTwoAreProposedAndThatIsNotKept() {
        assertEquals(new NoticePair(yunling23, yunling24), choice.pairProperty().get());
        assertEquals("", choice.keptProperty().get());
    }

    @Test
    void whatAPersonChoseIsKeptAndStaysThoughItIsNotTicked() {
        choice.choose(new NoticePair(yunling22, yunling24));
        assertEquals("a c", choice.keptProperty().get());
        library.remove(qinghe);
        assertEquals(new NoticePair(yunling22, yunling24), choice.pairProperty().get());
    }

    @Test
    void whoTicksOthersSeesThese() {
        choice.choose(new NoticePair(yunling22, yunling24));
        ticked.remove("d");
        assertEquals(new NoticePair(yunling23, yunling24), choice.pairProperty().get());
        assertEquals("", choice.keptProperty().get());
    }

    @Test
    void aPairOfTickedOnesStaysWhateverElseIsTicked() {
        choice.choose(new NoticePair(qinghe, yunling24));
        ticked.add("a");
        assertEquals(new NoticePair(qinghe, yunling24), choice.pairProperty().get());
        ticked.remove("d");
        assertEquals(new NoticePair(yunling23, yunling24), choice.pairProperty().get(), "proposed anew");
    }

    @Test
    void whatAProjectKeptIsChosenWhenItsNoticesAreThere() {
        library.clear();
        ticked.clear();
        choice.take("a c");
        assertNull(choice.pairProperty().get());
        library.setAll(yunling22, yunling23, yunling24);
        assertEquals(new NoticePair(yunling22, yunling24), choice.pairProperty().get());
    }

    @Test
    void theYearsOfTheNoticeAreOfferedTickedOrNot() {
        assertEquals(List.of(yunling22, yunling23, yunling24), choice.seriesProperty().get().years());
        assertEquals(List.of(yunling22, yunling23, yunling24, qinghe), choice.choices());
    }

    @Test
    void ofEachOfficeTheNewestYearIsHeldAgainstTheOneBeforeAndTickedOnesComeFirst() {
        NoticeSummary linlan23 = of("e", "临澜区", 2023);
        NoticeSummary linlan25 = of("f", "临澜区", 2025);
        List<NoticeSummary> all = List.of(linlan23, yunling22, linlan25, yunling24, yunling23, qinghe);
        NoticePair linlan = new NoticePair(linlan23, linlan25);
        NoticePair yunling = new NoticePair(yunling23, yunling24);
        assertEquals(List.of(linlan, yunling), YearSeries.newest(all, Set.of()));
        assertEquals(List.of(yunling, linlan), YearSeries.newest(all, Set.of("b", "c")));
    }

    private static NoticeSummary of(String id, String place, int year) {
        return NoticeSummary.of(Notices.of(id, place, year, List.of(), "每月召开一次会议。"));
    }
}
