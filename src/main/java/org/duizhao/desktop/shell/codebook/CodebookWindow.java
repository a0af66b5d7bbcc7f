package org.duizhao.desktop.shell.codebook;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.desktop.codebook.CodebookView;
import org.duizhao.desktop.codebook.CodebookViewModel;
import org.duizhao.desktop.shell.context.WindowContext;

/** The codebook in a window beside the main one, which stays usable. There is one at most. */
public final class CodebookWindow {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 860;
    /** Likewise. */
    private static final double HEIGHT = 620;

    private final CodebookViewModel model;
    private final WindowContext context;
    private Stage stage;

    public CodebookWindow(CodebookViewModel model, WindowContext context) {
        this.model = model;
        this.context = context;
    }

    /** Opens it, or brings it to the front. */
    public void show(Window owner) {
        if (stage == null) {
            stage = make(owner);
        }
        stage.show();
        stage.toFront();
    }

    private Stage make(Window owner) {
        CodebookView[] view = new CodebookView[1];
        TopicFiles files = new TopicFiles(model, context, words -> view[0].showNews(words));
        view[0] = new CodebookView(model, context.phrases(), files);
        double scale = context.look().zoom().scale();
        Scene scene = new Scene(view[0].root(), WIDTH * scale, HEIGHT * scale);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getRoot().styleProperty().bind(owner.getScene().getRoot().styleProperty());
        Stage made = new Stage();
        made.initOwner(owner);
        made.setTitle(context.phrases().say("codebook.title"));
        made.setScene(scene);
        made.setOnShown(event -> view[0].focus());
        // a filter, for the tree keeps the key to itself
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !view[0].choosing()) {
                made.hide();
                event.consume();
            }
        });
        return made;
    }
}
