package org.duizhao.extract.actor;

/** The rules by which sentences and headings name who must, made once for all notices. Immutable and thread-safe. */
public final class ActorGrammar {

    private final SubjectFinder subjects = new SubjectFinder();
    private final TopicFinder topics = new TopicFinder(subjects);
    private final AgentFinder agents = new AgentFinder(subjects);
    private final OwnerFinder owners = new OwnerFinder(subjects);
    private final HeadingActors headings = new HeadingActors();
    private final ResponsibilityBrackets brackets = new ResponsibilityBrackets();

    SubjectFinder subjects() {
        return subjects;
    }

    TopicFinder topics() {
        return topics;
    }

    AgentFinder agents() {
        return agents;
    }

    OwnerFinder owners() {
        return owners;
    }

    HeadingActors headings() {
        return headings;
    }

    ResponsibilityBrackets brackets() {
        return brackets;
    }
}
