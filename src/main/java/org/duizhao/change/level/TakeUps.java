package org.duizhao.change.level;

import java.util.List;
import org.duizhao.change.level.TakeUp.Stance;
import org.duizhao.notice.Notice;

/**
 * What ours makes of the superior's measures.
 *
 * @param all the superior's in their order, and then what is only ours, in its order
 */
public record TakeUps(Notice superior, Notice ours, List<TakeUp> all) {

    public TakeUps {
        all = List.copyOf(all);
    }

    /** How many of them stand so. */
    public long count(Stance stance) {
        return all.stream().filter(one -> one.stance() == stance).count();
    }

    /** Whether the two have nothing in common. */
    public boolean unrelated() {
        return count(Stance.LACKING) + count(Stance.OWN) == all.size();
    }
}
