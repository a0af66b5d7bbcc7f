package org.duizhao.read.document;

import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;

import java.io.IOException;
import java.util.List;

/** A document cannot be read, and why. It never leaves the formats: {@code DocumentReader} makes an {@link Unreadable} of it. */
public final class ReadFailure extends IOException {

    private final Reason reason;
    private final transient List<String> arguments;

    public ReadFailure(Reason reason, String... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public ReadFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.arguments = List.of();
    }

    /** What a person is told of it, of this file. */
    public Unreadable of(String file) {
        return new Unreadable(file, reason, arguments);
    }
}
