package org.duizhao.desktop.search;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.desk.compare.Ticks;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.passage.MenuRequests;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.Quotation;
import org.duizhao.desktop.passage.TextSelection;
import org.duizhao.desktop.search.SearchLine.HitLine;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search view on the screen. */
public final class SearchView {

    /** So many notices without a hit are named; the others are counted. */
    private static final int NAMED = 12;
    /** Of the view's height: the hits keep more than half. */
    private static final double TABLE_SHARE = 1.0 / 3;
    private static final KeyCombination LIKE = KeyCombination.keyCombination("Shortcut+L");

    private final SearchViewModel model;
    private final Phrases phrases;
    private final BiConsumer<Notice, Measure> reader;
    private final Consumer<String> comparison;
    private final PassageMenu passages;
    private final Consumer<String> news;
    private final Parent root;
    private TextSelection<SearchLine> selection;

    @FXML private TextField box;
    @FXML private Label count;
    @FXML private Button compare;
    @FXML private Button copyAll;
    @FXML private MenuButton saved;
    @FXML private Label indexing;
    @FXML private VBox start;
    @FXML private GridPane examples;
    @FXML private VBox nothing;
    @FXML private Label nothingFound;
    @FXML private Node page;
    @FXML private VBox facets;
    @FXML private ScrollPane table;
    @FXML private Label missing;
    @FXML private ListView<SearchLine> hits;

    /**
     * @param reader     opens a notice at a measure
     * @param comparison shows the comparison of the ticked notices, filtered by words
     * @param passages   the menu of a passage
     * @param news       hears what was done, in a sentence
     */
    public SearchView(SearchViewModel model, Phrases phrases, BiConsumer<Notice, Measure> reader, Consumer<String> comparison, PassageMenu passages,
                      Consumer<String> news) {
        this.news = news;
        this.passages = passages;
        this.model = model;
        this.phrases = phrases;
        this.reader = reader;
        this.comparison = comparison;
        root = Fxml.load(this, "search.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Brings the keyboard to the search box. */
    public void focus() {
        box.requestFocus();
        box.selectAll();
    }

    @FXML
    private void initialize() {
        box.textProperty().bindBidirectional(model.typedProperty());
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                enterHits();
                event.consume();
            }
        });
        for (Node bound : List.of(start, nothing, page, count, compare, copyAll, indexing)) {
            bound.managedProperty().bind(bound.visibleProperty());
        }
        table.maxHeightProperty().bind(((Region) page).heightProperty().multiply(TABLE_SHARE));
        indexing.visibleProperty().bind(model.indexingProperty());
        selection = TextSelection.withinCells(hits);
        hits.setCellFactory(list -> selection.watch(new SearchLineCell(phrases, model::listMore)));
        hits.setOnMouseClicked(this::clicked);
        MenuRequests.listen(hits, asked -> target().ifPresent(target ->
                passages.show(target, hits, asked.screenX(), asked.screenY(), List.of())));
        hits.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hits.widthProperty().addListener((property, before, now) -> hits.refresh());
        compare.textProperty().bind(Bindings.createStringBinding(this::compareWords, model.pageProperty()));
        new SavedMenu(model, phrases, saved);
        addExamples();
        model.pageProperty().addListener((property, before, now) -> show(now));
        show(model.pageProperty().get());
    }

    /** The phrase holds lines of an example and what it finds. */
    private void addExamples() {
        String[] lines = phrases.say("search.examples").split("\\|");
        for (int i = 0; i < lines.length; i++) {
            String[] example = lines[i].split("=>", 2);
            Hyperlink link = new Hyperlink(example[0].strip());
            link.setOnAction(event -> {
                model.typedProperty().set(link.getText());
                box.requestFocus();
                box.end();
            });
            Label meaning = new Label(example[1].strip());
            meaning.getStyleClass().add("quiet");
            examples.addRow(i, link, meaning);
        }
    }

    private void show(SearchPage found) {
        boolean asked = !found.typed().isBlank();
        boolean something = found.measures() > 0;
        start.setVisible(!asked);
        nothing.setVisible(asked && !something);
        page.setVisible(something);
        count.setVisible(something);
        compare.setVisible(something);
        copyAll.setVisible(something);
        count.setText(countWords(found));
        nothingFound.setText(phrases.say("search.nothing", found.typed()));
        facets.getChildren().setAll(found.facets().stream().map(facet -> new FacetPane(facet, phrases, model::toggle)).toList());
        table.setContent(new CountGrid(found.table(), phrases, model::narrow));
        missing.setText(missingWords(found.missing()));
        hits.setItems(FXCollections.observableList(SearchLine.of(found)));
    }

    /** What says it word for word is counted apart from what only means it, as soon as all are listed. */
    private String countWords(SearchPage found) {
        int byMeaning = found.byMeaning();
        return byMeaning == 0 || found.listed() < found.measures() ? phrases.say("search.found", found.measures(), found.found().size())
                : phrases.say("search.found.apart", found.measures(), found.found().size(), found.measures() - byMeaning, byMeaning);
    }

    private String missingWords(List<NoticeSummary> without) {
        if (without.isEmpty()) {
            return phrases.say("search.missing.none");
        }
        String names = without.stream().limit(NAMED).map(notice -> NoticeName.of(notice).place())
                .collect(Collectors.joining(phrases.say("search.missing.separator")));
        return without.size() <= NAMED ? phrases.say("search.missing", names)
                : phrases.say("search.missing.many", names, without.size());
    }

    private String compareWords() {
        int notices = model.pageProperty().get().found().size();
        return notices <= Ticks.MOST_TICKED_UNASKED ? phrases.say("search.compare", notices)
                : phrases.say("search.compare.first", Ticks.MOST_TICKED_UNASKED, notices);
    }

    private void enterHits() {
        hits.requestFocus();
        if (hits.getSelectionModel().isEmpty() && hits.getItems().size() > 1) {
            hits.getSelectionModel().select(1); // the first line is a notice's head
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            read();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isConsumed()) {
            target().ifPresent(PassageMenu::copyWithSource);
            event.consume();
        } else if (LIKE.match(event)) {
            findLike();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && hits.getSelectionModel().getSelectedIndex() <= 1) {
            box.requestFocus();
            event.consume();
        }
    }

    /** The other button opens the menu and leaves the notice closed. */
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            read();
        }
    }

    /** The present hit as a passage; its notice is loaded when it is needed. */
    private Optional<PassageMenu.Target> target() {
        if (!(hits.getSelectionModel().getSelectedItem() instanceof HitLine line)) {
            return Optional.empty();
        }
        String selected = selection.text();
        return Optional.of(new PassageMenu.Target(true, true, passages.linkable(line.hit().noticeId(), line.hit().measureId()),
                taken -> model.open(line.hit(), (notice, measure) ->
                        taken.accept(new Quotation(notice, Stream.ofNullable(measure).toList(), selected)))));
    }

    private void findLike() {
        if (hits.getSelectionModel().getSelectedItem() instanceof HitLine line) {
            model.findLike(line.hit());
        }
    }

    private void read() {
        if (hits.getSelectionModel().getSelectedItem() instanceof HitLine line) {
            model.open(line.hit(), reader);
        }
    }

    @FXML
    private void copyAll() {
        Messages messages = Messages.of(phrases.locale());
        model.table(messages, table -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(table.tabSeparated(messages));
            Clipboard.getSystemClipboard().setContent(content);
            news.accept(phrases.say("search.copied", table.lines().size()));
        });
    }

    @FXML
    private void compareFound() {
        String words = TableFilter.of(model.pageProperty().get());
        model.tickFound();
        comparison.accept(words);
    }
}
