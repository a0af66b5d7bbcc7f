package org.duizhao.words;

import org.duizhao.notice.Notice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns of what is compared though its file is damaged: what such a notice seems to lack may only not have been read. */
public final class DamageWords {

    private DamageWords() {
    }

    /** A sentence for each damaged one, in their order; empty where all are whole. */
    public static List<String> of(Messages messages, Notice... notices) {
        CodeWords words = new CodeWords(messages);
        return Stream.of(notices).filter(notice -> notice.warnings().stream().anyMatch(warning -> warning.kind().isOfDamage()))
                .map(notice -> messages.text("change.damaged", notice.file(), notice.warnings().stream().filter(warning -> warning.kind().isOfDamage())
                        .map(words::of).distinct().collect(Collectors.joining(messages.text("change.separator"))))).toList();
    }
}
