package org.duizhao.words;

import org.duizhao.align.Reason;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.read.Unreadable;
import org.duizhao.topic.answer.BodyKind;
import org.duizhao.topic.own.RowProblem;

/**
 * What a person reads for the codes of the core. A key is the code's family and its name: {@code unreadable.EMPTY},
 * {@code warning.LINE_ORDER}, {@code repair.PAGE_NUMBER}, {@code reason.SHARED_PHRASE}. The codes' arguments fill {0}, {1} …
 */
public final class CodeWords {

    private final Messages messages;

    public CodeWords(Messages messages) {
        this.messages = messages;
    }

    /** What is wrong with a file, without its name. */
    public String of(Unreadable unreadable) {
        return messages.text("unreadable." + unreadable.reason().name(), unreadable.arguments().toArray());
    }

    /** The sentence of a warning. */
    public String of(Warning warning) {
        return messages.text("warning." + warning.kind().name(), warning.arguments().toArray());
    }

    /** What a repair of this kind did, as a short noun. */
    public String of(RepairKind kind) {
        return messages.text("repair." + kind.name());
    }

    /** The sentence of a reason for a row. */
    public String of(Reason reason) {
        return messages.text("reason." + reason.kind().name(), reason.evidence());
    }

    /** Why a row of a table of topics was left out, with its line. */
    public String of(RowProblem problem) {
        return messages.text("topicRow." + problem.reason().name(), problem.line(), problem.argument());
    }

    /** What a kind of body is called. */
    public String of(BodyKind body) {
        return messages.text("topic.body." + body.name());
    }
}
