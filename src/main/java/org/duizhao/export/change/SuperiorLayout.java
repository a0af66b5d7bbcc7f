package org.duizhao.export.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.change.level.TakeUp;
import org.duizhao.change.level.TakeUp.Stance;
import org.duizhao.change.level.TakeUps;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.DamageWords;
import org.duizhao.words.Messages;

/** Lays ours against the superior's, or a neighbour's, out as a table: 条款 · 上级 · 本级 · 落实情况 · 备注. */
public final class SuperiorLayout {

    /** What fits the first page under the counts, at two lines each. */
    private static final int MOST_FINDINGS = 8;

    private final TextDiff diff;
    private final boolean superior;

    /** @param superior false for a neighbour's */
    public SuperiorLayout(TextDiff diff, boolean superior) {
        this.diff = diff;
        this.superior = superior;
    }

    /** The table; the title is the settings', or made of the notices. Of notices with nothing in common no measure is listed. */
    public ChangeTable lay(TakeUps takeUps, ExportSettings settings) {
        Messages messages = Messages.of(settings.locale());
        ChangeWords words = new ChangeWords(messages, false);
        List<TakeUp> listed = takeUps.unrelated() ? List.of() : takeUps.all();
        String above = name(takeUps.superior(), messages);
        String ours = name(takeUps.ours(), messages);
        String title = settings.title() == null ? messages.text(key("title"), ours, above) : settings.title();
        List<String> summary = new ArrayList<>(DamageWords.of(messages, takeUps.superior(), takeUps.ours()));
        if (takeUps.unrelated()) {
            summary.add(messages.text("superior.unrelated"));
        }
        String counts = Arrays.stream(Stance.values()).filter(stance -> takeUps.count(stance) > 0)
                .map(stance -> messages.text("superior.count", words.of(stance, superior), takeUps.count(stance))).collect(Collectors.joining(messages.text("change.and")));
        summary.add(messages.text("superior.summary", above, takeUps.superior().measures().size(), ours, takeUps.ours().measures().size(), counts));
        List<String> heads = List.of(messages.text("change.column.clause"), messages.text(key("column.above"), above), messages.text(key("column.ours"), ours),
                messages.text("superior.column.stance"), messages.text("change.column.remark"));
        ChangeTable.Front front = new ChangeTable.Front(title, summary, findings(listed, words, messages), List.of(), List.of(messages.text("superior.note")));
        return new ChangeTable(front, heads, listed.stream().map(takeUp -> line(takeUp, words, messages)).toList());
    }

    private String key(String name) {
        return "superior." + name + (superior ? "" : ".neighbour");
    }

    private static String name(Notice notice, Messages messages) {
        Integer year = notice.metadata().year();
        return year == null ? notice.place() : messages.text("change.name", notice.place(), String.valueOf(year));
    }

    /** What ours asks for less than the superior first, then what it lacks. */
    private List<String> findings(List<TakeUp> listed, ChangeWords words, Messages messages) {
        List<String> findings = new ArrayList<>();
        for (Stance stance : List.of(Stance.LAXER, Stance.MIXED, Stance.LACKING)) {
            listed.stream().filter(takeUp -> takeUp.stance() == stance).forEach(takeUp ->
                    findings.add(messages.text("superior.finding", words.clause(takeUp.above()), explanation(takeUp, words, messages), words.opening(List.of(takeUp.above())))));
        }
        return findings.subList(0, Math.min(findings.size(), MOST_FINDINGS));
    }

    private ChangeLine line(TakeUp takeUp, ChangeWords words, Messages messages) {
        String before = takeUp.above() == null ? "" : takeUp.above().text();
        String after = takeUp.ours().stream().map(Measure::text).collect(Collectors.joining());
        boolean marked = takeUp.above() != null && takeUp.ours().size() == 1;
        List<Piece> pieces = marked ? diff.mark(before, after).pieces() : List.of();
        String badges = takeUp.meanings().stream().flatMap(meaning -> meaning.badges().stream()).distinct().map(words::chip)
                .collect(Collectors.joining(messages.text("change.and")));
        Measure stands = takeUp.above() == null ? takeUp.ours().get(0) : takeUp.above();
        return new ChangeLine(new ChangeLine.Sort(null, words.of(takeUp.stance(), superior), badges), words.clause(stands),
                ChangeLayout.side(before, pieces, Mark.MISSING), ChangeLayout.side(after, pieces, Mark.ADDED), explanation(takeUp, words, messages), "");
    }

    private String explanation(TakeUp takeUp, ChangeWords words, Messages messages) {
        List<String> parts = new ArrayList<>(List.of(words.of(takeUp.stance(), superior)));
        takeUp.meanings().forEach(meaning -> parts.add(words.of(meaning)));
        return String.join(messages.text("change.separator"), parts);
    }
}
