package org.duizhao.cli;

import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.topic.own.ReadTopics;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;
import org.duizhao.workbench.topic.TopicFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The file of one's own topics that a command is given; a part of a command. */
final class CodebookArgument {

    @Option(names = "--codebook", paramLabel = "FILE", descriptionKey = "cli.codebook")
    private Path file;
    private boolean whole = true;

    /**
     * The topics of the file; none where none is named. Says on standard error which of its rows could not be used.
     *
     * @param codebook without a person's own topics
     * @throws ParameterException where it cannot be read as a table
     */
    OwnTopics read(CommandSpec spec, Terminal terminal, Messages messages, List<TopicEntry> codebook) {
        if (file == null) {
            return OwnTopics.NONE;
        }
        try {
            ReadTopics read = TopicFile.read(file, codebook);
            read.problems().forEach(problem -> terminal.problem(file.toString(), new CodeWords(messages).of(problem)));
            whole = read.problems().isEmpty();
            return read.topics();
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.noCodebook", file));
        }
    }

    /** The exit code of a command that would end with this one, had all rows been used. */
    int exitCode(int otherwise) {
        return whole ? otherwise : ExitCode.SOME_INPUT_FAILED;
    }
}
