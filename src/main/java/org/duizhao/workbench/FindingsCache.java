package org.duizhao.workbench;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what notices say, so that each is read once. Thread-safe; a notice that is read anew, with other repairs, is not the same. */
public final class FindingsCache implements Function<Notice, Findings> {

    private final Function<Notice, Findings> source;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** @param source asked once for each notice that is not known */
    public FindingsCache(Function<Notice, Findings> source) {
        this.source = source;
    }

    @Override
    public Findings apply(Notice notice) {
        Known found = known.get(notice.id());
        if (found == null || found.notice != notice) {
            found = new Known(notice, source.apply(notice));
            known.put(notice.id(), found);
        }
        return found.findings;
    }

    /** Whether the rules failed at the notice, so that nothing is known of what it requires. */
    public boolean failedAt(Notice notice) {
        return apply(notice).equals(Findings.NOT_READ);
    }

    private record Known(Notice notice, Findings findings) {
    }
}
