package org.duizhao.parse.place;

import org.duizhao.chinese.word.Words;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place a notice is for, from the name of the body that issued it. Townships, streets and zones (街道, 片区, 开发区) are not in
 * the table of codes: they keep their name and the places named before them.
 */
public final class Jurisdictions {

    private static final Table NAMES = Table.read(Jurisdictions.class, "names.tsv");
    private static final String BELOW_END = expression("BELOW");
    /** A name below the county's stands before another one or the name of its body; 街道 and 镇 are in both lists. */
    private static final Pattern BELOW = Pattern.compile("([一-龥]{1,10}?" + BELOW_END + ")(?=[一-龥]{1,8}(?:片区|街道|镇|乡)|" + expression("BODY") + "|$)");
    /** 市场, 市政, 市民 and 市容 begin the name of a body. */
    private static final Pattern UNKNOWN = Pattern.compile("(?!" + expression("NO_NAME") + ")[一-龥]{1,7}?" + expression("LEVEL") + "(?<!市(?=[场政民容]))");

    private final Gazetteer gazetteer;

    /** With the places that come with the program. */
    public Jurisdictions() {
        gazetteer = new Gazetteer();
    }

    /** With these places. @throws IllegalArgumentException or IndexOutOfBoundsException where a row is not a code of six digits and a name */
    public Jurisdictions(Table places) {
        gazetteer = new Gazetteer(places);
    }

    /**
     * @param bodies  names of the issuing body, the most telling first
     * @param context text that may name the superior places
     */
    public Optional<Jurisdiction> of(List<String> bodies, String context) {
        return bodies.stream().map(body -> of(body, context)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Jurisdiction> of(String body, String context) {
        String name = body.startsWith("中共") ? body.substring(2) : body;
        List<String> places = new ArrayList<>();
        int at = known(name, places);
        if (places.isEmpty()) {
            at = below(name, 0, places);
        }
        if (places.isEmpty()) {
            Matcher unknown = UNKNOWN.matcher(name);
            while (unknown.region(at, name.length()).lookingAt()) {
                places.add(unknown.group());
                at = unknown.end();
            }
        }
        int known = places.size();
        below(name, at, places);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String last = places.get(places.size() - 1);
        Jurisdiction found = places.size() > known ? Jurisdiction.named(last) : gazetteer.resolve(last, context);
        List<String> above = found.above().isEmpty() ? places.subList(0, places.size() - 1) : found.above();
        return Optional.of(new Jurisdiction(last, found.code(), above));
    }

    private int known(String name, List<String> places) {
        int at = 0;
        for (String place = gazetteer.nameAt(name, at); !place.isEmpty(); place = gazetteer.nameAt(name, at)) {
            places.add(place);
            at += place.length();
        }
        return at;
    }

    private static int below(String name, int from, List<String> places) {
        int at = from;
        Matcher below = BELOW.matcher(name);
        while (at < name.length() && below.region(at, name.length()).lookingAt()) {
            places.add(below.group(1));
            at = below.end(1);
        }
        return at;
    }

    private static String expression(String name) {
        return Words.of(NAMES.words(name)).expression();
    }
}
