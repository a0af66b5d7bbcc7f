package org.duizhao.topic.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a committee or a government is called in short, without the place: of 高岭市政府及安委会 the committee is 市安委会. */
final class BodyName {

    /** The level and what stands behind it: 市 and 安委会. */
    private static final Pattern LEVEL = Pattern.compile("^(?:[\\u4E00-\\u9FFF]{1,7}?)??([省市县区旗州盟])(?:人民)?(?=政府|安|消|防|森|专|联)");
    private static final Pattern PEOPLES = Pattern.compile("人民(?=政府)");

    private BodyName() {
    }

    /** Empty where the actor is no committee and no government, or several. */
    static Optional<String> of(String actor, BodyKind kind) {
        if (actor == null || kind != BodyKind.COMMITTEE && kind != BodyKind.GOVERNMENT) {
            return Optional.empty();
        }
        List<String> parts = BodyKind.parts(actor);
        List<String> ofKind = parts.stream().filter(part -> BodyKind.of(part) == kind).map(BodyName::shortened).distinct().toList();
        if (ofKind.size() != 1) {
            return Optional.empty();
        }
        String name = ofKind.get(0);
        String level = LEVEL.matcher(name).lookingAt() ? "" : parts.stream().map(LEVEL::matcher).filter(Matcher::lookingAt).map(found -> found.group(1))
                .findFirst().orElse("");
        return Optional.of(level + name);
    }

    private static String shortened(String part) {
        Matcher level = LEVEL.matcher(part);
        String name = level.lookingAt() ? level.group(1) + part.substring(level.end()) : part;
        return PEOPLES.matcher(name).replaceAll("");
    }
}
