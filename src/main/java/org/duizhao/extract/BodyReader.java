package org.duizhao.extract;

import org.duizhao.extract.actor.ActorFinder;
import org.duizhao.extract.actor.BodyNames;
import org.duizhao.extract.actor.ResponsibilityBrackets;
import org.duizhao.notice.Body;
import org.duizhao.notice.Body.Duty;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the responsible bodies of a sentence: its subjects, then its bracket. */
final class BodyReader {

    private final ActorFinder actors = new ActorFinder();
    private final ResponsibilityBrackets brackets = new ResponsibilityBrackets();
    private final BodyNames names = new BodyNames();

    /** Each name and duty once; empty where the sentence names nobody. */
    List<Body> read(String sentence) {
        Set<Body> bodies = new LinkedHashSet<>();
        String plain = brackets.place(sentence).map(place -> sentence.substring(0, place.start())).orElse(sentence);
        actors.subjects(plain).stream().flatMap(subject -> names.list(subject).stream())
                .forEach(name -> bodies.add(new Body(name, Duty.ACTS)));
        bodies.addAll(brackets.bodies(sentence));
        return List.copyOf(bodies);
    }
}
