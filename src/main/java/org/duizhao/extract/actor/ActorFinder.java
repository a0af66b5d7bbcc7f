package org.duizhao.extract.actor;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Actor.Origin;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.notice.source.Span;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds who does what a requirement asks. Asked in this order: the clause itself, the next one where the clause is only a date,
 * the earlier clauses from near to far, the earlier sentences of the paragraph, the heading. A responsibility bracket names who
 * sees to it and not who does it.
 */
public final class ActorFinder {

    private static final Words MEASURED = ActorWords.words("MEASURED");
    private static final Words REPORTING = ActorWords.words("REPORTED");

    /** 新录用人员岗前培训时间不少于24小时: what is bounded is the subject, and nobody of an earlier sentence. */
    private static final Pattern STATES = Pattern.compile(ActorWords.any("MEASURED") + "(?:均|都)?(?:原则上)?(?:" + ModalWords.shipped().auxiliaries(Strength.MUST,
            Strength.SHOULD) + "|需)?(?:" + ActorWords.any("MEASURING") + "|\\d)");
    /** 要素保障情况每月通报一次: what is reported on stands where a subject would; a superior does it, and nobody of an earlier sentence. */
    private static final Pattern REPORTED = Pattern.compile("^[^，；。：]{2,24}?" + ActorWords.any("REPORTED") + "[^，；。：]{1,12}" + ActorWords.any("REPORT_DOING"));
    private static final Cue GIVES = Cue.ofWords(ActorWords.words("GIVES").all());
    /** 2024年完成800户, 其余任务在6月底前完成: a sentence that goes on with what the one before it began. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:到|至|截至)?(?:20\\d\\d年|[今明]年|\\d{1,2}月|每(?:年|月|季|周|半年|学期)|其余|其中|力争|累计)");
    private static final Cue HANDS_OVER = Cue.ofWords(ActorWords.words("HANDS_OVER").all());
    private static final Words GIVER = ActorWords.words("GIVER");
    private static final Cue MODAL = Cue.of(ModalWords.shipped().auxiliaries());
    private static final Words OFFICE = Words.of(ActorWords.words("OFFICE").and(ActorWords.words("OWNER")).all());
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern FIGURE = Pattern.compile("[\\d两二三四五六七八九十每]");

    /** So many sentences before may name the subject; paragraphs of notices have fewer. */
    private static final int FARTHEST = 40;

    private final Readings readings;

    /** Of one notice. */
    public ActorFinder(Readings readings) {
        this.readings = readings;
    }

    /**
     * Whose a requirement is.
     *
     * @param paragraph the measures of the paragraph in order
     * @param index     which of them holds the requirement
     * @param wording   where in its text
     * @param date      true for a deadline, before which the subject may stand or after it
     */
    public Optional<Actor> find(List<Measure> paragraph, int index, Span wording, boolean date) {
        Measure measure = paragraph.get(index);
        return inSentence(measure.text(), wording, date).map(name -> new Actor(name, Origin.SENTENCE))
                .or(() -> !date && states(measure.text(), wording) ? Optional.empty()
                        : inEarlierSentence(paragraph, index, wording).map(name -> new Actor(name, Origin.EARLIER_SENTENCE)))
                .or(() -> inHeading(measure).map(name -> new Actor(name, Origin.HEADING)));
    }

    /**
     * Who sees to it: the first bracket or line of 责任单位 from the measure on, for one at the end of a paragraph is for all of it.
     *
     * @param paragraph the measures of the paragraph in order
     * @param index     which of them holds the requirement
     * @return in the bracket's order; empty where the paragraph has none
     */
    public List<Body> responsible(List<Measure> paragraph, int index) {
        return paragraph.subList(index, Math.min(paragraph.size(), index + FARTHEST)).stream().map(measure -> readings.bodies(measure.text()))
                .filter(bodies -> !bodies.isEmpty()).findFirst().orElse(List.of());
    }

    private Optional<String> inSentence(String sentence, Span wording, boolean date) {
        List<Span> clauses = readings.clauses(sentence);
        Deque<Span> order = new ArrayDeque<>();
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = clauses.get(i);
            if (clause.start() <= wording.start()) {
                order.addFirst(clause);
            }
            boolean onlyDate = date && clause.overlaps(wording) && clause.end() - wording.end() <= 1
                    && wording.start() - clause.start() <= 2;
            if (onlyDate && i + 1 < clauses.size()) {
                Span first = order.removeFirst();
                order.addFirst(clauses.get(i + 1));
                order.addFirst(first);
                break;
            }
        }
        return order.isEmpty() ? Optional.empty() : readings.agentInBracket(sentence, wording).or(() -> agent(sentence, order.getFirst(), wording))
                .or(() -> afterPause(sentence, order.getFirst(), wording)).or(() -> ordered(sentence, order))
                .or(() -> readings.owner(order.getFirst().in(sentence))).or(() -> readings.topic(sentence));
    }

    /** 督促企业每月自查: who is made to act does, where what is asked stands behind his name. */
    private Optional<String> agent(String sentence, Span clause, Span wording) {
        return readings.agent(clause.in(sentence)).filter(name -> sentence.indexOf(name, clause.start()) <= wording.start());
    }

    /** 各镇组建30人以上、各村组建10人以上的队伍, 区级路长每季度、镇级路长每月巡路一次: the second subject stands behind a pause. */
    private Optional<String> afterPause(String sentence, Span clause, Span wording) {
        int pause = sentence.lastIndexOf('、', wording.start());
        boolean second = pause > clause.start() && FIGURE.matcher(QUOTED.matcher(sentence.substring(clause.start(), pause)).replaceAll("")).find();
        return second ? subject(sentence, new Span(pause + 1, clause.end())) : Optional.empty();
    }

    private static boolean states(String sentence, Span wording) {
        int start = Clauses.startOf(sentence, wording.start());
        String clause = sentence.substring(start, Clauses.endOf(sentence, wording.end()));
        return MEASURED.standIn(clause) && STATES.matcher(sentence.substring(start, wording.end())).find()
                || REPORTING.standIn(clause) && REPORTED.matcher(clause).find();
    }

    private Optional<String> ordered(String sentence, Deque<Span> order) {
        boolean given = GIVES.isIn(order.getFirst().in(sentence));
        boolean handed = given && HANDS_OVER.isIn(order.getFirst().in(sentence));
        return order.stream().filter(clause -> !(given && clause != order.getFirst() && isCase(sentence, clause)))
                .flatMap(clause -> readings.doer(clause.in(sentence)).filter(name -> !(handed && clause != order.getFirst() && receives(sentence, clause, name))).stream())
                .findFirst();
    }

    /** 企业招用毕业生，按规定给予补贴: who is no giver and bound to nothing receives. */
    private static boolean receives(String sentence, Span clause, String name) {
        return !GIVER.endBefore(name, name.length()) && !MODAL.isIn(clause.in(sentence));
    }

    /** 企业招用10人以上的，给予补贴: whom the case is about receives. */
    private static boolean isCase(String sentence, Span clause) {
        return clause.end() > clause.start() && sentence.startsWith("的，", clause.end() - 1);
    }

    private Optional<String> subject(String sentence, Span clause) {
        return readings.subject(sentence.substring(clause.start(), clause.end()));
    }

    private Optional<String> inEarlierSentence(List<Measure> paragraph, int index, Span wording) {
        String text = paragraph.get(index).text();
        boolean given = GIVES.isIn(text.substring(Clauses.startOf(text, wording.start()), Clauses.endOf(text, wording.end())));
        return readings.earlier(paragraph.get(index), () -> earlier(paragraph, index)).filter(name -> !given || isOffice(name))
                .or(() -> index > 0 && GOES_ON.matcher(text).find() ? opening(paragraph.get(index - 1).text()) : Optional.empty());
    }

    private static boolean isOffice(String name) {
        return OFFICE.endBefore(name, name.length()) || name.endsWith("）");
    }

    /** The subject that opens a sentence, where it is an office. */
    private Optional<String> opening(String sentence) {
        return readings.clauses(sentence).stream().limit(1).flatMap(clause -> subject(sentence, clause).stream()).filter(ActorFinder::isOffice).findFirst();
    }

    private Optional<String> earlier(List<Measure> paragraph, int index) {
        boolean joined = true;
        boolean elided = readings.leavesOutSubject(paragraph.get(index).text());
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
            String earlier = paragraph.get(i).text();
            boolean leads = earlier.endsWith("：");
            joined &= earlier.endsWith("；") || leads;
            boolean same = joined;
            Optional<String> last = readings.lasting(earlier).or(() -> same ? beforeSemicolon(earlier, elided || leads) : Optional.empty());
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** 违反规定的，由县应急局责令改正；逾期不改的，处…: who acts before a semicolon acts behind it, and whoever where a subject is left out. */
    private Optional<String> beforeSemicolon(String sentence, boolean anyone) {
        return readings.clauses(sentence).stream().filter(clause -> anyone || sentence.startsWith("由", clause.start()))
                .flatMap(clause -> subject(sentence, clause).stream()).reduce((first, second) -> second);
    }

    private Optional<String> inHeading(Measure measure) {
        List<Heading> all = measure.path().headings().toList();
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<String> found = readings.inHeading(all.get(i).title());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
