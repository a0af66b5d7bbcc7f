package org.duizhao.extract.actor;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.source.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sentences and headings of one notice name. A requirement may belong to whom an earlier sentence names, so the same
 * sentence is asked again and again; it is read when it is first asked, and once. Not thread-safe.
 */
public final class Readings {

    private final ActorGrammar grammar;
    private final Map<String, Optional<Span>> brackets = new HashMap<>();
    private final Map<String, List<Body>> bodies = new HashMap<>();
    private final Map<String, Optional<String>> subjects = new HashMap<>();
    private final Map<String, Optional<String>> agents = new HashMap<>();
    private final Map<String, Optional<String>> owners = new HashMap<>();
    private final Map<String, Optional<String>> topics = new HashMap<>();
    private final Map<String, Optional<String>> lasting = new HashMap<>();
    private final Map<String, Optional<String>> headings = new HashMap<>();

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
        return bodies.computeIfAbsent(sentence, grammar.brackets()::bodies);
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

    private Optional<String> readLasting(String sentence) {
        List<Span> clauses = Clauses.of(sentence);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Optional<String> found = grammar.subjects().lasting(sentence.substring(clauses.get(i).start(), clauses.get(i).end()));
            if (found.isPresent()) {
                return found;
            }
        }
        return topic(sentence);
    }
}
