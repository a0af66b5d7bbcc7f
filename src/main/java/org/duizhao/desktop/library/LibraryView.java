package org.duizhao.desktop.library;

import org.duizhao.desktop.library.LibraryNode.NoticeNode;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.desktop.parts.Phrases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The library pane on the screen. */
public final class LibraryView {

    /** More names in a question are not read. */
    private static final int NAMED = 3;

    private final LibraryViewModel model;
    private final Phrases phrases;
    private final Predicate<String> sure;
    private final YearMenu years;
    private ContextMenu shown;
    /** What is to be selected when the notices that are to go are gone; empty for nothing. */
    private Optional<String> next = Optional.empty();
    private final TreeItem<LibraryNode> top = new TreeItem<>();
    private final Parent root;

    @FXML private TextField search;
    @FXML private CheckBox all;
    @FXML private Label count;
    @FXML private SplitMenuButton lastYear;
    @FXML private TreeView<LibraryNode> tree;

    /**
     * @param sure  asks a person a question
     * @param years shows two notices side by side
     */
    public LibraryView(LibraryViewModel model, Phrases phrases, Predicate<String> sure, Consumer<NoticePair> years) {
        this.years = new YearMenu(model, phrases, years);
        this.model = model;
        this.phrases = phrases;
        this.sure = sure;
        root = Fxml.load(this, "library.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Puts the selected notices into the bin, after a question that names them. */
    @FXML
    public void removeSelected() {
        List<NoticeNode> going = selected().toList();
        if (going.isEmpty() || !sure.test(question(going))) {
            return;
        }
        next = after(going);
        model.remove(going);
    }

    private Stream<NoticeNode> selected() {
        return tree.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).flatMap(item -> item.getValue().notices()).distinct();
    }

    private String question(List<NoticeNode> going) {
        String names = going.stream().limit(NAMED).map(notice -> (notice.name().place() + " " + notice.name().number()).strip())
                .collect(Collectors.joining(phrases.say("library.remove.and")));
        return phrases.say(going.size() > NAMED ? "library.remove.many" : "library.remove.few", going.size(), names);
    }

    /** The notice that stands behind those that go, else before them. */
    private Optional<String> after(List<NoticeNode> going) {
        List<NoticeNode> all = model.rootsProperty().get().stream().flatMap(LibraryNode::notices).toList();
        int last = all.indexOf(going.get(going.size() - 1));
        Stream<NoticeNode> behind = all.subList(last + 1, all.size()).stream();
        Stream<NoticeNode> before = IntStream.range(0, last).mapToObj(i -> all.get(last - 1 - i));
        return Stream.concat(behind, before).filter(notice -> !going.contains(notice)).map(NoticeNode::id).findFirst();
    }

    private void selectNext() {
        if (next.isPresent() && find(top, next.get()).isPresent()) {
            tree.getSelectionModel().clearSelection();
            tree.getSelectionModel().select(find(top, next.get()).get());
            next = Optional.empty();
        }
    }

    private static Optional<TreeItem<LibraryNode>> find(TreeItem<LibraryNode> in, String id) {
        if (in.getValue() instanceof NoticeNode notice && notice.id().equals(id)) {
            return Optional.of(in);
        }
        return in.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        top.setExpanded(true);
        tree.setRoot(top);
        tree.setCellFactory(view -> new LibraryCell(model, phrases));
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                removeSelected();
            } else if (event.getCode() == KeyCode.SPACE) {
                tickSelected();
            }
        });
        tree.setOnContextMenuRequested(event -> {
            if (shown != null) {
                shown.hide();
            }
            shown = years.of(selected().map(NoticeNode::id).toList(), this::removeSelected);
            shown.show(tree, event.getScreenX(), event.getScreenY());
        });
        years.fill(lastYear);
        all.setOnAction(event -> {
            model.tickAll(all.isSelected());
            showTicks();
        });
        model.rootsProperty().addListener((property, before, now) -> grow(now));
        model.ticked().addListener((InvalidationListener) ticked -> showTicks());
        model.versionsProperty().addListener((property, before, now) -> tree.refresh());
        grow(model.rootsProperty().get());
    }

    private void tickSelected() {
        List<LibraryNode> selected = tree.getSelectionModel().getSelectedItems().stream().map(TreeItem::getValue).toList();
        boolean on = !model.allTicked(selected);
        selected.forEach(node -> model.tick(node, on));
    }

    private void grow(List<LibraryNode> roots) {
        TreeItems.show(roots, top);
        selectNext();
        showTicks();
    }

    private void showTicks() {
        int notices = model.count();
        all.setSelected(notices > 0 && model.ticked().size() == notices);
        all.setIndeterminate(!all.isSelected() && !model.ticked().isEmpty());
        count.setText(phrases.say("library.count", model.ticked().size(), notices));
        tree.refresh();
    }
}
