package org.duizhao.parse;

import org.duizhao.notice.SourceRange;
import org.duizhao.notice.Warning;
import org.duizhao.notice.WarningKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Numbers that are skipped, doubled or out of order. They are reported and never changed. */
final class NumberingCheck {

    private static final String START = "—";

    List<Warning> check(List<Entry> entries) {
        List<Warning> warnings = new ArrayList<>();
        Map<MarkerKind, Entry> latest = new EnumMap<>(MarkerKind.class);
        Map<MarkerKind, Boolean> mayRestart = new EnumMap<>(MarkerKind.class);
        for (Entry entry : entries) {
            if (!entry.numbered()) {
                // a list of 1. 2. 3. may stand under any paragraph
                mayRestart.put(MarkerKind.ARABIC, true);
                mayRestart.put(MarkerKind.BRACKETED, true);
                continue;
            }
            MarkerKind kind = entry.marker().kind();
            add(warnings, latest.get(kind), entry, mayRestart.getOrDefault(kind, true));
            latest.put(kind, entry);
            for (MarkerKind inner : MarkerKind.values()) {
                if (inner.compareTo(kind) > 0) {
                    mayRestart.put(inner, true);
                }
            }
            mayRestart.put(kind, false);
        }
        return warnings;
    }

    private static void add(List<Warning> warnings, Entry before, Entry entry, boolean mayRestart) {
        int value = entry.marker().value();
        int last = before == null ? 0 : before.marker().value();
        if (value == last + 1 || value == 1 && mayRestart) {
            return;
        }
        WarningKind wrong = value > last ? WarningKind.NUMBER_GAP : WarningKind.NUMBER_ORDER;
        WarningKind kind = value == last ? WarningKind.NUMBER_DOUBLED : wrong;
        String number = number(entry);
        List<String> both = List.of(before == null ? START : number(before), number);
        List<String> arguments = kind == WarningKind.NUMBER_DOUBLED ? List.of(number) : both;
        warnings.add(new Warning(kind, place(entry), arguments));
    }

    private static String number(Entry entry) {
        return entry.line().part(0, entry.marker().end()).toString();
    }

    private static SourceRange place(Entry entry) {
        List<SourceRange> source = entry.line().traced().source(0, entry.marker().end());
        return source.isEmpty() ? new SourceRange(0, 0) : source.get(0);
    }
}
