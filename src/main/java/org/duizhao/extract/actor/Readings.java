package org.duizhao.extract.actor;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.notice.source.Span;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the sentences and headings of one notice name. A requirement may belong to whom an earlier sentence names, so the same
 * sentence is asked again and again; it is read when it is first asked, and once. Not thread-safe.
 */
public final class Readings {

    /** 县公安局配合: whoever only supports is not whose the requirement is. */
    private static final Pattern SUPPORT = Pattern.compile("(?:配合|协助|参与)$");
    /** A clause that begins with a modal word. */
    private static final Pattern ELIDED = Pattern.compile("(?:^|[，；：])" + ModalWords.shipped().auxiliaries(Strength.MUST,
            Strength.MUST_NOT, Strength.SHOULD));

    private final ActorGrammar grammar;
    private final Map<String, Optional<Span>> brackets = new HashMap<>();
    private final Map<String, List<Body>> bodies = new HashMap<>();
    private final Map<String, List<Span>> clauses = new HashMap<>();
    private final Map<String, Boolean> elided = new HashMap<>();
    private final Map<String, Optional<String>> subjects = new HashMap<>();
    private final Map<String, Optional<String>> doers = new HashMap<>();
    private final Map<String, Optional<String>> agents = new HashMap<>();
    private final Map<String, Optional<String>> owners = new HashMap<>();
    private final Map<String, Optional<String>> topics = new HashMap<>();
    private final Map<String, Optional<String>> lasting = new HashMap<>();
    private final Map<String, Optional<String>> headings = new HashMap<>();
    private final Map<Measure, Optional<String>> earlier = new IdentityHashMap<>();

    /** @param grammar asked at most once of each sentence */
    public Readings(ActorGrammar grammar) {
        this.grammar = grammar;
    }

    /** Where the responsibility bracket of a sentence stands; empty where it has none. */
    public Optional<Span> bracket(String sentence) {
        return brackets.computeIfAbsent(sentence, ResponsibilityTail::in);
    }

    /** The bodies of a sentence's responsibility bracket; empty where it has none. */
    List<Body> bodies(String sentence) {
        return bodies.computeIfAbsent(sentence, text -> bracket(text).map(place -> grammar.brackets().read(place.in(text))).orElse(List.of()));
    }

    /** The clauses of a sentence, see {@link Clauses#of}. */
    List<Span> clauses(String sentence) {
        return clauses.computeIfAbsent(sentence, Clauses::of);
    }

    /** Whether a clause of a sentence begins with a modal word: 接到报告后，应当在6小时内上报 has left out its subject. */
    boolean leavesOutSubject(String sentence) {
        return elided.computeIfAbsent(sentence, text -> ELIDED.matcher(text).find());
    }

    /** The subject of a clause that does a thing; empty where it only supports (县公安局配合) or has none. */
    Optional<String> doer(String clause) {
        return doers.computeIfAbsent(clause, text -> SUPPORT.matcher(text).find() ? Optional.empty() : subject(text).or(() -> grammar.agents().by(text)));
    }

    /** The subject of a clause; empty where it has none. */
    Optional<String> subject(String clause) {
        return subjects.computeIfAbsent(clause, grammar.subjects()::of);
    }

    /** Whom a clause has act that is not its subject: 督促企业每月自查; empty where it has nobody. */
    Optional<String> agent(String clause) {
        return agents.computeIfAbsent(clause, grammar.agents()::in);
    }

    /** Whose figure a clause bounds; empty where it bounds nobody's. */
    Optional<String> owner(String clause) {
        return owners.computeIfAbsent(clause, grammar.owners()::in);
    }

    /** Whom the bracket of a wording asks it of; empty where it stands in none. */
    Optional<String> agentInBracket(String sentence, Span wording) {
        return grammar.agents().inBracket(sentence, wording);
    }

    /** Whom a sentence binds whose name a comma parts from the modal word; empty where it has none. */
    Optional<String> topic(String sentence) {
        return topics.computeIfAbsent(sentence, grammar.topics()::of);
    }

    /** The last subject of a sentence that stays the subject of the sentences after it; empty where it has none. */
    Optional<String> lasting(String sentence) {
        return lasting.computeIfAbsent(sentence, this::readLasting);
    }

    /** The body that a heading is about; empty where it is about none. */
    Optional<String> inHeading(String title) {
        return headings.computeIfAbsent(title, grammar.headings()::in);
    }

    /** Whom the sentences before a measure name, which is the same for all that it requires. */
    Optional<String> earlier(Measure measure, Supplier<Optional<String>> found) {
        return earlier.computeIfAbsent(measure, one -> found.get());
    }

    private Optional<String> readLasting(String sentence) {
        List<Span> clauses = clauses(sentence);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Optional<String> found = grammar.subjects().lasting(sentence.substring(clauses.get(i).start(), clauses.get(i).end()));
            if (found.isPresent()) {
                return found;
            }
        }
        return topic(sentence);
    }
}
