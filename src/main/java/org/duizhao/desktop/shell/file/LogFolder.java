package org.duizhao.desktop.shell.file;

import org.duizhao.desktop.shell.context.WindowContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Shows a person the folder of the log, and says where it is whether that works or not. */
public final class LogFolder {

    private static final String TASK = "task.log";

    private final WindowContext context;
    private final Consumer<String> news;

    /** @param news hears where the log is */
    public LogFolder(WindowContext context, Consumer<String> news) {
        this.context = context;
        this.news = news;
    }

    /** Opens the folder in the background. */
    public void show() {
        Path folder = context.places().log();
        if (!Files.isDirectory(folder)) {
            news.accept(context.phrases().say("log.none", folder));
            return;
        }
        context.tasks().start(TASK, progress -> {
            context.folders().open(folder);
            return folder;
        }, opened -> news.accept(context.phrases().say("log.opened", folder)),
                broken -> news.accept(context.phrases().say("log.notOpened", folder)));
    }
}
