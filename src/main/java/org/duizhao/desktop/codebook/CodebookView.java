package org.duizhao.desktop.codebook;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.topic.own.ListedTopic;
import org.duizhao.topic.own.ReadTopics;

import java.util.Optional;

/** The codebook on the screen. */
public final class CodebookView {

    private final CodebookViewModel model;
    private final Phrases phrases;
    private final Files files;
    private final CodebookTree branches = new CodebookTree();
    private final WordChips chips;
    private final Parent root;

    @FXML private TextField search;
    @FXML private TreeView<TopicNode> tree;
    @FXML private Label title;
    @FXML private Label origin;
    @FXML private FlowPane words;
    @FXML private HBox nameLine;
    @FXML private TextField name;
    @FXML private ComboBox<String> group;
    @FXML private TextArea own;
    @FXML private TextField headings;
    @FXML private Label wrong;
    @FXML private Button save;
    @FXML private Button remove;
    @FXML private Label news;
    @FXML private ListView<String> problems;

    /** Asks a person for files of topics. */
    public interface Files {
        void read();

        void write();
    }

    public CodebookView(CodebookViewModel model, Phrases phrases, Files files) {
        this.model = model;
        this.phrases = phrases;
        this.files = files;
        chips = new WordChips(phrases);
        root = Fxml.load(this, "codebook.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Brings the keyboard to the topics. */
    public void focus() {
        tree.requestFocus();
    }

    /** Whether a list to choose from is open, which the Escape key closes first. */
    public boolean choosing() {
        return group.isShowing();
    }

    /** Says what became of a file. */
    public void showNews(String words) {
        news.setText(words);
        problems.getItems().clear();
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        tree.setRoot(branches.root());
        tree.setCellFactory(view -> new TopicNodeCell(phrases));
        tree.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        model.groupsProperty().addListener((property, before, now) -> grow());
        model.chosenProperty().addListener((property, before, now) -> show(now));
        model.readProperty().addListener((property, before, now) -> tell(now));
        InvalidationListener typed = change -> check();
        name.textProperty().addListener(typed);
        own.textProperty().addListener(typed);
        headings.textProperty().addListener(typed);
        group.getEditor().textProperty().addListener(typed);
        problems.visibleProperty().bind(Bindings.isNotEmpty(problems.getItems()));
        problems.managedProperty().bind(problems.visibleProperty());
        news.managedProperty().bind(news.textProperty().isNotEmpty());
        news.setText(model.readOnly() ? phrases.say("codebook.readOnly") : "");
        grow();
        show(model.chosenProperty().get());
    }

    private void grow() {
        branches.grow(model.groupsProperty().get(), !search.getText().isBlank());
        select(model.chosenProperty().get());
    }

    private void select(ListedTopic chosen) {
        Optional<TreeItem<TopicNode>> item = Optional.ofNullable(chosen).flatMap(topic -> branches.item(topic.topic().name()));
        item.ifPresentOrElse(tree.getSelectionModel()::select, tree.getSelectionModel()::clearSelection);
    }

    private void choose(TreeItem<TopicNode> item) {
        if (item != null) {
            item.getValue().topic().ifPresent(model.chosenProperty()::set);
        }
    }

    private void show(ListedTopic topic) {
        EntryDraft draft = topic == null ? model.fresh(phrases.say("codebook.ownGroup")) : EntryDraft.of(topic);
        boolean shipped = topic != null && topic.shipped().isPresent();
        title.setText(topic == null ? phrases.say("codebook.new") : topic.topic().name());
        origin.setText(phrases.say(model.origin()));
        words.getChildren().clear();
        if (topic != null) {
            chips.show(topic, words);
            select(topic);
        }
        nameLine.setVisible(!shipped);
        nameLine.setManaged(!shipped);
        group.getItems().setAll(model.groupNames());
        group.setValue(draft.group());
        group.getEditor().setText(draft.group());
        name.setText(draft.name());
        own.setText(draft.words());
        headings.setText(draft.headings());
        remove.setText(phrases.say(shipped ? "codebook.removeWords" : "codebook.remove"));
        remove.setDisable(topic == null || topic.own().isEmpty());
        check();
    }

    private void check() {
        EntryDraft draft = draft();
        wrong.setText(model.taken(draft.name()) ? phrases.say("codebook.taken", draft.name().strip()) : "");
        save.setDisable(!model.complete(draft));
    }

    private EntryDraft draft() {
        return new EntryDraft(group.getEditor().getText(), name.getText(), own.getText(), headings.getText());
    }

    private void tell(ReadTopics read) {
        news.setText(phrases.say(read.problems().isEmpty() ? "codebook.read" : "codebook.readPartly", read.topics().topics().size(),
                read.problems().size()));
        problems.getItems().setAll(read.problems().stream().map(phrases.codeWords()::of).toList());
    }

    @FXML
    private void add() {
        tree.getSelectionModel().clearSelection();
        model.chosenProperty().set(null);
        show(null);
        name.requestFocus();
    }

    @FXML
    private void save() {
        model.keep(draft());
    }

    @FXML
    private void remove() {
        model.remove();
    }

    @FXML
    private void importFile() {
        files.read();
    }

    @FXML
    private void exportFile() {
        files.write();
    }
}
