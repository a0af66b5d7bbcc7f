package org.duizhao.desktop.shell.problem;

import org.duizhao.desktop.parts.Phrases;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.VersionGroup;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** By what a person tells versions of a notice apart: the files' names, the notices' dates, when they came in. */
final class VersionWords {

    private final Phrases phrases;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;

    VersionWords(Phrases phrases) {
        this.phrases = phrases;
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(phrases.locale());
        this.time = DateTimeFormatter.ofPattern(phrases.say("version.time"), phrases.locale()).withZone(ZoneId.systemDefault());
    }

    String sentence(VersionGroup group) {
        List<NoticeSummary> members = group.members();
        if (group.newest().isEmpty()) {
            String all = members.stream().map(this::named).collect(Collectors.joining(phrases.say("version.separator")));
            return phrases.say("problem.versions.unknown", group.documentNumber(), members.size(), all);
        }
        String older = members.stream().skip(1).map(this::named).collect(Collectors.joining(phrases.say("version.separator")));
        return phrases.say("problem.versions", group.documentNumber(), members.size(), named(members.get(0)), older);
    }

    private String named(NoticeSummary notice) {
        String issued = notice.issued() == null ? phrases.say("version.undated")
                : phrases.say("version.issued", date.format(notice.issued()));
        String imported = notice.imported() == null ? "" : phrases.say("version.imported", time.format(notice.imported()));
        return phrases.say("version.named", notice.file(), issued, imported);
    }
}
