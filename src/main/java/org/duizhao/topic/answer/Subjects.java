package org.duizhao.topic.answer;

import org.duizhao.chinese.word.NamedWords;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Actor.Origin;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom a measure as a whole is about: the body that is made to do it (推动企业做到 …), the subjects of the sentence, the enterprises
 * of the heading it stands under; in this order.
 */
final class Subjects {

    private static final NamedWords WORDS = NamedWords.read(Subjects.class, "subjects.tsv");
    /** A body that another makes do what follows: 推动企业切实落实. */
    private static final Pattern MADE_TO = Pattern.compile(WORDS.any("MAKING") + "([^，。；、和及的]{0,8}" + WORDS.any("MADE") + ")(?=" + WORDS.any("MANNER") + "?" + WORDS.any("DOING") + ")");
    /** The bodies that a heading speaks of without making them act: 压实企业主体责任. */
    private static final Pattern ENTERPRISES = Pattern.compile(WORDS.any("ENTERPRISE"));

    private Subjects() {
    }

    /** Their names parted by 、; empty where the notice does not say. */
    static Optional<Actor> of(Measure measure, List<Body> bodies) {
        Matcher made = MADE_TO.matcher(measure.text());
        if (made.find()) {
            return Optional.of(new Actor(made.group(1), Origin.SENTENCE));
        }
        String acting = bodies.stream().filter(body -> body.duty() == Duty.ACTS).map(Body::name).distinct().collect(Collectors.joining("、"));
        if (!acting.isEmpty()) {
            return Optional.of(new Actor(acting, Origin.SENTENCE));
        }
        String heading = measure.path().headings().map(h -> ENTERPRISES.matcher(h.title())).filter(Matcher::find).map(Matcher::group)
                .reduce("", (outer, innermost) -> innermost);
        return heading.isEmpty() ? Optional.empty() : Optional.of(new Actor(heading, Origin.HEADING));
    }
}
