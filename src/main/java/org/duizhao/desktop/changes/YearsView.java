package org.duizhao.desktop.changes;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.duizhao.change.Changes;
import org.duizhao.change.level.Level.Relation;
import org.duizhao.desktop.changes.behind.BehindView;
import org.duizhao.desktop.changes.behind.BehindViewModel;
import org.duizhao.desktop.changes.hand.Pairing;
import org.duizhao.desktop.changes.model.ChangesViewModel;
import org.duizhao.desktop.changes.model.SuperiorViewModel;
import org.duizhao.desktop.changes.pair.PairChoice;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.workbench.Reviewed;
import org.duizhao.words.DamageWords;
import org.duizhao.words.Messages;

/** Two notices held against each other: which they are, and three pages of them: what changed, what was left behind, ours against the superior's. */
public final class YearsView {

    /** What the view knows. */
    public record Models(ChangesViewModel changes, Pairing pairing, BehindViewModel behind, SuperiorViewModel superior) {
    }

    /** A page of the view. */
    public enum Page { CHANGES, BEHIND, SUPERIOR }

    private final Models models;
    private final Phrases phrases;
    private final Zoom zoom;
    private final ChangesView changes;
    private final BehindView behind;
    private final SuperiorView superior;
    private final ComboBox<NoticeSummary> old;
    private final ComboBox<NoticeSummary> now;
    private final Parent root;
    private Page page = Page.CHANGES;

    @FXML private StackPane heads;
    @FXML private HBox bar;
    @FXML private ToggleGroup pages;
    @FXML private ToggleButton changesPage;
    @FXML private ToggleButton behindPage;
    @FXML private ToggleButton superiorPage;
    @FXML private StackPane place;
    @FXML private Label damaged;

    /**
     * @param reader   opens a notice at a measure
     * @param passages the menu of a passage
     */
    public YearsView(Models models, Phrases phrases, Zoom zoom, BiConsumer<Notice, Measure> reader, PassageMenu passages) {
        this.models = models;
        this.phrases = phrases;
        this.zoom = zoom;
        changes = new ChangesView(models.changes(), models.pairing(), phrases, zoom, reader, passages);
        behind = new BehindView(models.behind(), phrases, reader, passages);
        superior = new SuperiorView(models.superior(), phrases, zoom, reader, passages);
        PairChoice pairs = models.changes().pairs();
        old = new NoticeChoice("changesOld", pairs.choices(), pairs.oldProperty(), phrases).box();
        now = new NoticeChoice("changesNow", pairs.choices(), pairs.nowProperty(), phrases).box();
        root = Fxml.load(this, "years.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** The page that is looked at. */
    public Page page() {
        return page;
    }

    /** Whether the left one is taken for the superior's, and not for a neighbour's. */
    public boolean superior() {
        return superior.superior();
    }

    /** Brings the keyboard to the page. */
    public void focus() {
        switch (page) {
            case CHANGES -> changes.focus();
            case BEHIND -> behind.focus();
            case SUPERIOR -> superior.focus();
        }
    }

    /** Nothing is compared while nobody looks. */
    public void watch(boolean looking) {
        models.changes().watch(looking);
        models.superior().watch(looking && page == Page.SUPERIOR);
    }

    @FXML
    private void initialize() {
        place.getChildren().setAll(List.of(changes.root(), behind.root(), superior.root()));
        YearStrip years = new YearStrip(models.changes().pairs(), phrases);
        HBox.setHgrow(years, Priority.ALWAYS);
        bar.getChildren().add(years);
        zoom.scaleProperty().addListener((property, before, scale) -> showHeads());
        models.behind().items().addListener((ListChangeListener<Reviewed>) change -> count());
        models.changes().pairs().pairProperty().addListener((property, before, pair) -> {
            // who opens the superior's notice beside ours wants to know what ours makes of it
            boolean above = models.superior().relation().filter(Relation.SUPERIOR::equals).isPresent();
            if (pair != null && (above || page == Page.SUPERIOR && pair.old().place().equals(pair.now().place()))) {
                show(above ? Page.SUPERIOR : Page.CHANGES);
            }
        });
        pages.selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == null) {
                pages.selectToggle(before);
            } else {
                show(chosen == behindPage ? Page.BEHIND : chosen == superiorPage ? Page.SUPERIOR : Page.CHANGES);
            }
        });
        damaged.managedProperty().bind(damaged.visibleProperty());
        models.changes().changesProperty().addListener((property, before, found) -> warn(found));
        warn(null);
        showHeads();
        count();
        show(page);
    }

    /** What is missing because a file is damaged reads as added or deleted. */
    private void warn(Changes found) {
        damaged.setText(found == null ? "" : String.join("\n", DamageWords.of(Messages.of(phrases.locale()), found.old(), found.now())));
        damaged.setVisible(!damaged.getText().isEmpty());
    }

    private void show(Page chosen) {
        page = chosen;
        pages.selectToggle(chosen == Page.BEHIND ? behindPage : chosen == Page.SUPERIOR ? superiorPage : changesPage);
        changes.root().setVisible(chosen == Page.CHANGES);
        behind.root().setVisible(chosen == Page.BEHIND);
        superior.root().setVisible(chosen == Page.SUPERIOR);
        models.superior().watch(models.changes().watchedProperty().get() && chosen == Page.SUPERIOR);
    }

    private void count() {
        int all = models.behind().items().size();
        behindPage.setText(all == 0 ? phrases.say("years.behind") : phrases.say("years.behind.count", models.behind().open()));
    }

    private void showHeads() {
        Button turn = new Button("⇄");
        turn.setId("changesTurn");
        turn.setTooltip(new Tooltip(phrases.say("changes.turn")));
        turn.setOnAction(event -> models.changes().pairs().turn());
        heads.getChildren().setAll(new ChangeHeads(old, turn, now, RowDrawing.gutterWidth(zoom)).root());
    }
}
