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
 * cycle, one that is a cap, one that only says which are meant, and one that a word of law (应当, 不得) binds is none.
 */
final class TargetReader {

    private static final Words REACHING = Words.read(TargetReader.class, "reaching-verbs.tsv");
    private static final Pattern LAW = Pattern.compile(ModalWords.shipped().auxiliaries(Strength.MUST_NOT) + "|应当|必须|须");

    /** Before a number that only says which of them are meant: 对超过定员20%以上的工作面依法查处. */
    private static final Pattern MEASURED = Pattern.compile("(?:超过|超出|高于|突破|达到?)[^，。；]*$");
    private static final Pattern OF = Pattern.compile("^(?:以上|以下)?的(?=[\\u4e00-\\u9fff])");

    private TargetReader() {
    }

    /** Whether a wording is an aim, by the words of its clause up to its end. */
    static boolean isTarget(String sentence, Wording wording) {
        boolean counts = wording.kind() == Kind.COUNT || wording.kind() == Kind.RATIO || wording.kind() == Kind.THRESHOLD;
        boolean once = counts && wording.cycle() == null && wording.bounds() != null && !wording.bounds().isCap();
        String clause = once ? sentence.substring(Clauses.startOf(sentence, wording.span().start()), wording.span().end()) : "";
        return REACHING.standIn(clause) && !LAW.matcher(clause).find() && !onlyDescribes(sentence, clause, wording.span().end());
    }

    private static boolean onlyDescribes(String sentence, String clause, int end) {
        return OF.matcher(sentence.substring(end)).find() && MEASURED.matcher(clause).find();
    }
}
