package org.duizhao.extract;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.word.Words;
import org.duizhao.extract.wording.Wording;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.notice.requirement.Requirement.Kind;

import java.util.regex.Pattern;

/**
 * Tells aims of plans from duties: 培育50家, 规模突破600亿元, 覆盖率达到90%以上. An aim is a number that is reached once; a number that returns in a
 * cycle, one that is a cap, and one that a word of law (应当, 不得) binds is a duty.
 */
final class TargetReader {

    private static final Words REACHING = Words.read(TargetReader.class, "reaching-verbs.tsv");
    private static final Pattern LAW = Pattern.compile(ModalWords.shipped().auxiliaries(Strength.MUST_NOT) + "|应当|必须|须");

    private TargetReader() {
    }

    /** Whether a wording is an aim, by the words of its clause up to its end. */
    static boolean isTarget(String sentence, Wording wording) {
        boolean counts = wording.kind() == Kind.COUNT || wording.kind() == Kind.RATIO || wording.kind() == Kind.THRESHOLD;
        boolean once = counts && wording.cycle() == null && wording.bounds() != null && !wording.bounds().isCap();
        String clause = once ? sentence.substring(Clauses.startOf(sentence, wording.span().start()), wording.span().end()) : "";
        return REACHING.standIn(clause) && !LAW.matcher(clause).find();
    }
}
