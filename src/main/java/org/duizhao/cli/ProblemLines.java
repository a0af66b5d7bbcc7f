package org.duizhao.cli;

import org.duizhao.progress.GivenUp;
import org.duizhao.words.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;

/** Says what is wrong with a call, in one sentence and the name of the help that explains it. */
final class ProblemLines implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemLines.class);

    private final Terminal terminal;
    private final Messages messages;

    ProblemLines(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.problem(command, sentence(problem));
        terminal.err().println(messages.text("cli.seeHelp", command));
        return ExitCode.WRONG_CALL;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult call) {
        LOG.error("{} broke off", command.getCommandSpec().qualifiedName(), problem);
        String what = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        terminal.problem(command.getCommandSpec().qualifiedName(),
                problem instanceof GivenUp late ? messages.text("cli.givenUp", late.seconds()) : messages.text("cli.unexpected", what));
        return ExitCode.SOME_INPUT_FAILED;
    }

    private String sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return messages.text("cli.unknownArgument", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            return messages.text("cli.missingArgument",
                    missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" ")));
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            return messages.text("cli.wrongValue", name(problem.getArgSpec()), problem.getValue());
        }
        return problem.getMessage();
    }

    /** As a person types it: the option, or the place holder of an argument that has no name. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
