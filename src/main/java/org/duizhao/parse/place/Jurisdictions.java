package org.duizhao.parse.place;

import org.duizhao.notice.Jurisdiction;

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

    private static final String OFFICE = "人民政府|政府|委员会|管委会|管理委员会|管理局|管理处|街道|党委|党工委|党政|党群|工委|委|办|综合|人大|$)";
    private static final Pattern BELOW = Pattern.compile(
            "([一-龥]{1,10}?(?:街道|片区|开发区|高新区|新区|实验区|示范区|管理区|风景区|度假区|园区|林区|矿区|镇|乡|苏木))"
            + "(?=[一-龥]{1,8}(?:片区|街道|镇|乡)|" + OFFICE);
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?!委|人民|政府|办|局|人大|党|在|全|本|我|各|对|关于)[一-龥]{1,7}?(?:自治区|自治州|自治县|省|市(?!场|政|民|容)|州|盟|县|区|旗)");

    private final Gazetteer gazetteer = new Gazetteer();

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
}
