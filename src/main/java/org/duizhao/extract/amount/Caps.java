package org.duizhao.extract.amount;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.word.NamedWords;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins what is given with the most that is given of it: 按实付利息的50%给予补助，每户最高不超过30万元 is one requirement with its cap. */
public final class Caps {

    private static final NamedWords WORDS = NamedWords.read(Caps.class, "words.tsv");
    /** The clause of a cap says nothing but whose it is, for how long, and how much at most. */
    private static final Pattern ALONE = Pattern.compile("^[，；、（(]?(?:但|且|其中|每|单|同|原则|累计|年度|全年|补|奖|资|贴|合计|总|最|不|上限|以|给予|对)?[^，；。：的]{0,14}$");
    private static final Pattern CLOSES = Pattern.compile("^(?:为|的)?(?:上限|封顶|为限|止)");

    private Caps() {
    }

    /** The same wordings in the same order, without the caps that another has taken. */
    public static List<Wording> join(String sentence, List<Wording> found) {
        List<Wording> joined = new ArrayList<>();
        for (Wording wording : found) {
            int given = isCap(sentence, wording) ? given(sentence, joined, wording) : -1;
            if (given < 0) {
                joined.add(wording);
                continue;
            }
            Wording share = joined.get(given);
            joined.set(given, share.on(share.terms().upTo(wording.bounds().bounding(Comparator.AT_MOST))));
        }
        return joined;
    }

    /** The nearest share or sum before it that may be capped; -1 where there is none. */
    private static int given(String sentence, List<Wording> before, Wording cap) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Wording one = before.get(i);
            boolean share = one.kind() == Kind.RATIO || one.kind() == Kind.COUNT && isMoney(one);
            if (share) {
                boolean open = one.terms().cap() == null && one.bounds().comparator() == Comparator.EXACTLY;
                return open && gives(sentence, one, cap) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean gives(String sentence, Wording one, Wording cap) {
        return WORDS.of("GIVEN").standIn(sentence.substring(Clauses.startOf(sentence, one.span().start()), cap.span().start()));
    }

    private static boolean isCap(String sentence, Wording wording) {
        boolean money = (wording.kind() == Kind.THRESHOLD || wording.kind() == Kind.COUNT) && wording.cycle() == null && isMoney(wording);
        if (!money) {
            return false;
        }
        Span span = wording.span();
        boolean capped = wording.bounds().isCap() || CLOSES.matcher(sentence.substring(wording.read().get(0).end())).find();
        String before = sentence.substring(Clauses.startOf(sentence, span.start()), span.start());
        return capped && ALONE.matcher(before).find();
    }

    private static boolean isMoney(Wording wording) {
        return wording.bounds() != null && wording.bounds().unit().startsWith("元");
    }
}
