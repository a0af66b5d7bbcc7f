package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.duizhao.align.learned.Lesson;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.matrix.MatrixView;
import org.duizhao.desktop.matrix.model.MatrixFilter;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.note.NoteWindows;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.decide.ReviewWindow;
import org.duizhao.matrix.RowKind;

import java.util.List;
import java.util.function.Consumer;

/** The menu of the matrix: filter, base column, groups. */
final class CompareMenu {

    private final Desk desk;
    private final MatrixViewModel matrix;
    private final MatrixView view;
    private final NoteWindows notes;
    private final FilterBar filterBar;
    private final ReviewWindow review;
    private final Phrases phrases;
    private final Consumer<String> news;
    private final Menu root;

    @FXML private CheckMenuItem differences;
    @FXML private CheckMenuItem missing;
    @FXML private CheckMenuItem figures;
    @FXML private CheckMenuItem figureDifferences;
    @FXML private CheckMenuItem unsure;
    @FXML private CheckMenuItem alone;
    @FXML private CheckMenuItem template;
    @FXML private CheckMenuItem own;
    @FXML private CheckMenuItem grey;
    @FXML private CheckMenuItem struck;
    @FXML private MenuItem hide;

    CompareMenu(Desk desk, MatrixViewModel matrix, Panes panes, FilterBar filterBar, ReviewWindow review, Phrases phrases) {
        this.review = review;
        this.news = panes.status()::showNews;
        this.phrases = phrases;
        this.desk = desk;
        this.matrix = matrix;
        this.view = panes.matrix();
        this.notes = panes.notes();
        this.filterBar = filterBar;
        root = Fxml.load(this, "compare.fxml", phrases);
        root.getItems().add(root.getItems().indexOf(hide), new ColumnMenu(matrix, view, phrases).root());
    }

    Menu root() {
        return root;
    }

    @FXML
    private void initialize() {
        MatrixFilter filter = matrix.filter();
        differences.selectedProperty().bindBidirectional(filter.onlyProperty(RowKind.DIFFERENT));
        missing.selectedProperty().bindBidirectional(filter.onlyProperty(RowKind.MISSING));
        figures.selectedProperty().bindBidirectional(filter.onlyProperty(RowKind.FIGURES));
        figureDifferences.selectedProperty().bindBidirectional(filter.onlyProperty(RowKind.OTHER_FIGURES));
        unsure.selectedProperty().bindBidirectional(filter.onlyProperty(RowKind.UNSURE));
        alone.selectedProperty().bindBidirectional(filter.onlyProperty(RowKind.ALONE));
        template.selectedProperty().bindBidirectional(filter.onlyProperty(RowKind.TEMPLATE));
        own.selectedProperty().bindBidirectional(filter.onlyProperty(RowKind.OWN));
        grey.selectedProperty().bindBidirectional(filter.greyTemplateProperty());
        struck.selectedProperty().bindBidirectional(filter.struckProperty());
    }

    @FXML
    private void focusFilter() {
        filterBar.focus();
    }

    @FXML
    private void clearFilter() {
        matrix.filter().clear();
        view.focus();
    }

    @FXML
    private void nextUnsure() {
        view.deciding().lead(1);
    }

    @FXML
    private void previousUnsure() {
        view.deciding().lead(-1);
    }

    @FXML
    private void showDoubts() {
        review.showDoubts(view.root().getScene().getWindow());
    }

    @FXML
    private void showOrphans() {
        review.showOrphans(view.root().getScene().getWindow());
    }

    @FXML
    private void learn() {
        desk.learn(from -> news.accept(from == 0 ? phrases.say("decide.learned.few", Lesson.FEWEST) : phrases.say("decide.learned", from)));
    }

    @FXML
    private void yes() {
        view.deciding().yes();
    }

    @FXML
    private void no() {
        view.deciding().no();
    }

    @FXML
    private void unlink() {
        view.deciding().unlink();
    }

    @FXML
    private void link() {
        view.deciding().link();
    }

    @FXML
    private void none() {
        view.deciding().none();
    }

    @FXML
    private void split() {
        view.deciding().split();
    }

    @FXML
    private void merge() {
        view.deciding().merge();
    }

    @FXML
    private void rename() {
        view.deciding().rows().rename();
    }

    @FXML
    private void file() {
        view.deciding().rows().file();
    }

    @FXML
    private void up() {
        view.deciding().rows().up();
    }

    @FXML
    private void down() {
        view.deciding().rows().down();
    }

    @FXML
    private void signOff() {
        view.deciding().signOff();
    }

    @FXML
    private void star() {
        view.deciding().star();
    }

    @FXML
    private void noteCell() {
        notes.onCell(view.root().getScene().getWindow());
    }

    @FXML
    private void noteRow() {
        notes.onRow(view.root().getScene().getWindow());
    }

    @FXML
    private void noteNotice() {
        notes.onNotice(view.root().getScene().getWindow());
    }

    @FXML
    private void copyCell() {
        view.cellMenu().copyWithSource();
    }

    @FXML
    private void copyRow() {
        view.cellMenu().copyRow();
    }

    @FXML
    private void toggleBase() {
        matrix.currentNotice().ifPresent(notice -> matrix.toggleBase(notice.id()));
    }

    @FXML
    private void readPlace() {
        view.readPlace();
    }

    @FXML
    private void hideColumn() {
        matrix.currentNotice().ifPresent(notice -> desk.tick(List.of(notice.id()), false));
    }

    @FXML
    private void toggleGroup() {
        matrix.toggleGroup(matrix.positionProperty().get().line());
    }

    @FXML
    private void foldAll() {
        matrix.foldAll();
    }

    @FXML
    private void unfoldAll() {
        matrix.unfoldAll();
    }
}
