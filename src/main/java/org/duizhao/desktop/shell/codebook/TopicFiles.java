package org.duizhao.desktop.shell.codebook;

import org.duizhao.desktop.codebook.CodebookView;
import org.duizhao.desktop.codebook.CodebookViewModel;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.export.ExportFile;
import org.duizhao.export.ExportOutcome;
import org.duizhao.export.ExportOutcome.NotWritten;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.words.Messages;
import org.duizhao.workbench.topic.TopicFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads topics from a file of the person's choice, and writes the codebook to one. */
final class TopicFiles implements CodebookView.Files {

    private static final String READ = "task.topicsRead";
    private static final String WRITE = "task.topicsWrite";
    private static final String EXTENSION = "csv";

    private final CodebookViewModel model;
    private final WindowContext context;
    private final Consumer<String> news;

    /** @param news hears what became of a file, but for what was read */
    TopicFiles(CodebookViewModel model, WindowContext context, Consumer<String> news) {
        this.model = model;
        this.context = context;
        this.news = news;
    }

    @Override
    public void read() {
        context.dialogs().topicsToRead().ifPresent(file -> context.tasks().start(READ, progress -> TopicFile.read(file, model.codebook()), model::take,
                broken -> news.accept(say("codebook.notRead", file.getFileName()))));
    }

    @Override
    public void write() {
        context.dialogs().target(say("codebook.file"), EXTENSION).map(TopicFiles::withExtension)
                .filter(target -> !Files.exists(target) || context.dialogs().mayOverwrite(target)).ifPresent(this::write);
    }

    private void write(Path target) {
        OwnTopics own = model.own();
        context.tasks().start(WRITE, progress -> ExportFile.write(target, true, out -> TopicFile.write(own, model.codebook(), out)), this::tell,
                broken -> news.accept(say("problem.notWritten", target.toString(), broken.getClass().getSimpleName())));
    }

    private void tell(ExportOutcome outcome) {
        Messages messages = Messages.of(context.phrases().locale());
        news.accept(outcome instanceof NotWritten failed ? say("problem.notWritten", failed.target().toString(), failed.sentence(messages))
                : say("export.saved", outcome.target().toAbsolutePath().toString()));
    }

    private String say(String key, Object... arguments) {
        Phrases phrases = context.phrases();
        return phrases.say(key, arguments);
    }

    private static Path withExtension(Path target) {
        String name = target.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + EXTENSION) ? target : target.resolveSibling(name + "." + EXTENSION);
    }
}
