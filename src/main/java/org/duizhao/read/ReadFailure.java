package org.duizhao.read;

import org.duizhao.read.Unreadable.Reason;

import java.io.IOException;
import java.util.List;

/** A document cannot be read, and why. It never leaves the package: {@link DocumentReader} makes an {@link Unreadable} of it. */
final class ReadFailure extends IOException {

    private final Reason reason;
    private final transient List<String> arguments;

    ReadFailure(Reason reason, String... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    Unreadable of(String file) {
        return new Unreadable(file, reason, arguments);
    }
}
