package org.duizhao.notice.remark;

import org.duizhao.notice.source.SourceRange;

import java.util.List;

/** Something doubtful in a range of the source. {@code arguments} are what the sentence of its kind names, never null. */
public record Warning(WarningKind kind, SourceRange source, List<String> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public Warning(WarningKind kind, SourceRange source, String... arguments) {
        this(kind, source, List.of(arguments));
    }
}
