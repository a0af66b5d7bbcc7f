package org.duizhao.export.change;

import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.change.badge.Badge;
import org.duizhao.change.kind.ChangeKind;
import org.duizhao.notice.Notice;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.DamageWords;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The page in front of the table: what changed, in figures and in ten sentences. */
final class FrontPage {

    /** What fits the first page under the counts. */
    private static final int MOST = 10;
    /** What a chief wants to know first. */
    private static final List<Badge> BY_WEIGHT = List.of(Badge.OBLIGATION_WEAKENED, Badge.LOOSENED, Badge.FIGURE_DROPPED, Badge.BODY_CHANGED,
            Badge.OBLIGATION_STRENGTHENED, Badge.TIGHTENED, Badge.MEMBERS_CHANGED, Badge.DEADLINE_CHANGED, Badge.FIGURE_ADDED, Badge.FIGURE_CHANGED);

    private final Changes changes;
    private final Messages messages;
    private final ChangeWords words;

    FrontPage(Changes changes, Messages messages, ChangeWords words) {
        this.changes = changes;
        this.messages = messages;
        this.words = words;
    }

    /** 云岭县通知新旧对照表（2023年—2024年）; with both places where they are two. */
    String title() {
        Integer before = changes.old().metadata().year();
        Integer after = changes.now().metadata().year();
        return changes.old().place().equals(changes.now().place()) && before != null && after != null
                ? messages.text("change.title.onePlace", changes.now().place(), String.valueOf(before), String.valueOf(after))
                : messages.text("change.title", name(changes.old()), name(changes.now()));
    }

    /** Place and year, as far as they are known. */
    String name(Notice notice) {
        Integer year = notice.metadata().year();
        return year == null ? notice.place() : messages.text("change.name", notice.place(), String.valueOf(year));
    }

    List<String> summary() {
        List<String> paragraphs = new ArrayList<>(DamageWords.of(messages, changes.old(), changes.now()));
        if (changes.identical() || changes.unrelated()) {
            paragraphs.add(messages.text(changes.identical() ? "changes.identical" : "changes.unrelated"));
        }
        paragraphs.add(messages.text("change.summary", name(changes.old()), changes.old().measures().size(),
                name(changes.now()), changes.now().measures().size(), counts()));
        String badges = Arrays.stream(Badge.values()).filter(badge -> changes.count(badge) > 0)
                .map(badge -> messages.text("change.count", words.chip(badge), changes.count(badge)))
                .collect(Collectors.joining(messages.text("change.and")));
        if (!badges.isEmpty()) {
            paragraphs.add(messages.text("change.summary.badges", badges));
        }
        if (!changes.changedHeadings().isEmpty()) {
            paragraphs.add(messages.text("change.summary.headings", changes.changedHeadings().stream().map(words::heading)
                    .collect(Collectors.joining(messages.text("change.separator")))));
        }
        return paragraphs;
    }

    private String counts() {
        return Arrays.stream(ChangeKind.values()).filter(kind -> changes.count(kind) > 0)
                .map(kind -> messages.text("change.count", words.kind(kind), changes.count(kind)))
                .collect(Collectors.joining(messages.text("change.and")));
    }

    /** The sentences of what weighs most, in the order of weight; of two sides that may not belong together nothing is said before what is sure. */
    List<String> findings(List<ChangeLine> lines) {
        return weighty(lines).stream().sorted(Comparator.comparing((ChangeLine line) -> line.change().unsure()).thenComparingInt(line -> weight(line.change())))
                .limit(MOST).map(this::finding).toList();
    }

    private static List<ChangeLine> weighty(List<ChangeLine> lines) {
        return lines.stream().filter(line -> !line.change().trifling()).toList();
    }

    /** From 0, the heaviest. What is gone or new comes behind what became laxer, and before what only has another figure. */
    private static int weight(Change change) {
        if (change.kind() == ChangeKind.DELETED) {
            return BY_WEIGHT.indexOf(Badge.BODY_CHANGED);
        }
        if (change.kind() == ChangeKind.ADDED) {
            return BY_WEIGHT.indexOf(Badge.TIGHTENED);
        }
        return change.badges().stream().mapToInt(BY_WEIGHT::indexOf).filter(place -> place >= 0).min()
                .orElse(change.kind().isMoved() ? BY_WEIGHT.size() + 1 : BY_WEIGHT.size());
    }

    private String finding(ChangeLine line) {
        Change change = line.change();
        if (change.linked()) {
            return messages.text(change.unsure() ? "change.finding.unsure" : "change.finding", line.clause(), line.explanation());
        }
        return messages.text("change.finding.oneSide", line.clause(), words.kind(change.kind()),
                words.opening(change.now().isEmpty() ? change.old() : change.now()));
    }

    List<String> notes(List<ChangeLine> lines) {
        List<String> notes = new ArrayList<>();
        int more = weighty(lines).size() - MOST;
        if (more > 0) {
            notes.add(messages.text("change.note.more", MOST, more));
        }
        notes.add(messages.text("change.note.unchanged", changes.count(ChangeKind.UNCHANGED), changes.count(Badge.PUNCTUATION_ONLY)));
        notes.add(messages.text("change.note.marks"));
        return notes;
    }
}
