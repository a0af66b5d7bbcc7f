package org.duizhao.logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;

/** A program with a log that is still open: says a word, answers that it did, and ends with its standard input. */
final class LogWriter {

    /** As in the program: it is there before the log is. */
    private static final Logger LOG = LoggerFactory.getLogger("org.duizhao.Example");

    private LogWriter() {
    }

    /** @param arguments the folder, and the word */
    public static void main(String[] arguments) throws IOException {
        boolean open = ProgramLog.open(Path.of(arguments[0]));
        LOG.info(arguments[1]);
        System.out.println(open);
        System.in.read();
    }
}
