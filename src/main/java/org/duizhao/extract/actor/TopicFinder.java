package org.duizhao.extract.actor;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds whom a sentence of law binds where a comma parts the name from the modal word: 前款规定以外的其他单位，从业人员超过五十人的，应当…. The
 * first clause, behind one of exceptions (除…外), is a name and nothing else, and a later one begins with the modal word or stands behind a condition.
 */
final class TopicFinder {

    private static final Pattern MODAL_BEHIND = Pattern.compile("[，；](?:[^，；。]{2,60}的，)?(?:[^，；。]{1,10}(?:年|月|日|天|小时|周)内)?(?:还|也|并|均|都|每年|至少)*(?:" + ModalWords.shipped().auxiliaries(Strength.MUST,
            Strength.MUST_NOT, Strength.SHOULD, Strength.MAY) + "|(?<=的，(?:至少)?)" + ActorWords.PREDICATES.expression() + ")");
    private static final Pattern ALIAS = Pattern.compile("[（(]以下(?:统|简)?称[^）)]{1,30}[）)]$");
    private static final Pattern EXCEPT = Pattern.compile("^除.*(?:外|以外)$");
    /** A preposition makes the name an object: 对违反规定的单位，应当…. */
    private static final Pattern PREPOSITION = Pattern.compile("^(?:" + ActorWords.any("PREPOSITION") + ")");
    private static final Pattern CITED = Pattern.compile("^(?:本条例|本办法|本规定)?(?:前款|前条|前项|前两款|第[一二三四五六七八九十百]+[条款项])");

    private final SubjectFinder subjects;

    TopicFinder(SubjectFinder subjects) {
        this.subjects = subjects;
    }

    /** As it stands in the sentence, without what it is called from then on; empty where the sentence has none. */
    Optional<String> of(String sentence) {
        List<Span> clauses = Clauses.of(sentence);
        int name = clauses.size() > 1 && EXCEPT.matcher(clauses.get(0).in(sentence)).find() ? 1 : 0;
        if (clauses.size() < name + 2) {
            return Optional.empty();
        }
        String first = ALIAS.matcher(clauses.get(name).in(sentence)).replaceFirst("");
        boolean headed = ActorWords.HEADS.endBefore(first, first.length()) && !PREPOSITION.matcher(first).find();
        // 依法不需要建立职工大会的小型企业: what stands before 的 only says which
        String kernel = CITED.matcher(first.substring(first.lastIndexOf('的') + 1)).replaceFirst("");
        // 企业招用毕业生，可…: a sentence of its own, and no name
        return headed && subjects.isName(kernel) && MODAL_BEHIND.matcher(sentence).find() && subjects.of(first).isEmpty() ? Optional.of(first) : Optional.empty();
    }
}
