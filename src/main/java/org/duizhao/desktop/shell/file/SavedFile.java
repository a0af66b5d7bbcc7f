package org.duizhao.desktop.shell.file;

import org.duizhao.desktop.shell.context.WindowContext;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Opens what was saved, or its folder, outside of the program. */
public final class SavedFile {

    private static final String TASK = "task.openSaved";

    private final WindowContext context;
    private final Consumer<String> news;

    /** @param news hears where it could not be opened */
    public SavedFile(WindowContext context, Consumer<String> news) {
        this.context = context;
        this.news = news;
    }

    /** Opens a file or a folder in the background. */
    public void open(Path place) {
        context.tasks().start(TASK, progress -> {
            context.folders().open(place);
            return place;
        }, opened -> { }, broken -> news.accept(context.phrases().say("export.notOpened", place)));
    }
}
