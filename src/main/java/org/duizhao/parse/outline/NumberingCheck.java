package org.duizhao.parse.outline;

import org.duizhao.chinese.heading.Marker;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers that are skipped, doubled or out of order. They are reported and never changed. */
final class NumberingCheck {

    private static final String START = "—";

    List<Warning> check(List<BodyLine> entries) {
        List<Warning> warnings = new ArrayList<>();
        Map<Marker.Kind, BodyLine> latest = new EnumMap<>(Marker.Kind.class);
        // the numberings that go on: they may not start with 1 again
        Set<Marker.Kind> running = EnumSet.noneOf(Marker.Kind.class);
        for (BodyLine entry : entries) {
            if (!entry.numbered()) {
                // a list of 1. 2. 3. may stand under any paragraph
                running.remove(Marker.Kind.ARABIC);
                running.remove(Marker.Kind.BRACKETED);
                continue;
            }
            Marker.Kind kind = entry.marker().kind();
            add(warnings, latest.get(kind), entry, !running.contains(kind));
            latest.put(kind, entry);
            running.removeAll(EnumSet.range(kind, Marker.Kind.BRACKETED));
            if (kind == Marker.Kind.CHAPTER) {
                // 第二章, and below it 2.1
                running.removeAll(EnumSet.range(Marker.Kind.DECIMAL_CHAPTER, Marker.Kind.DECIMAL_ITEM));
            }
            running.add(kind);
        }
        return warnings;
    }

    private static void add(List<Warning> warnings, BodyLine before, BodyLine entry, boolean mayRestart) {
        int value = entry.marker().value();
        int last = before == null ? 0 : before.marker().value();
        if (value == last + 1 || value == 1 && mayRestart) {
            return;
        }
        WarningKind wrong = value > last ? WarningKind.NUMBER_GAP : WarningKind.NUMBER_ORDER;
        WarningKind kind = value == last ? WarningKind.NUMBER_DOUBLED : wrong;
        String number = entry.number().text();
        List<String> both = List.of(before == null ? START : before.number().text(), number);
        List<String> arguments = kind == WarningKind.NUMBER_DOUBLED ? List.of(number) : both;
        warnings.add(new Warning(kind, position(entry), arguments));
    }

    private static SourceRange position(BodyLine entry) {
        List<SourceRange> source = entry.line().traced().source(0, entry.marker().end());
        return source.isEmpty() ? new SourceRange(0, 0) : source.get(0);
    }
}
