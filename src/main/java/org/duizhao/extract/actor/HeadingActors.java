package org.duizhao.extract.actor;

import org.duizhao.resource.Table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the body out of a heading about its duty: 强化党政领导责任, 压实企业主体责任; or a heading that is a body's name. */
final class HeadingActors {

    private static final Pattern DUTY = Pattern.compile("(?<who>\\p{IsHan}{1,12}?)(?:安全生产|安全|主体|监管|领导干部|属地|管理|岗位)*(?:责任|职责|作用)");

    private final List<String> heads = Table.read(getClass(), "/org/duizhao/extract/body-heads.tsv").words().stream()
            .filter(head -> head.length() > 1).toList();
    private final List<String> verbs = Table.read(getClass(), "/org/duizhao/extract/governing-verbs.tsv").words();

    /** Empty where the heading names no body. */
    Optional<String> in(String title) {
        boolean told = title.startsWith("要");
        if (!told && title.length() <= 12 && heads.stream().anyMatch(title::endsWith) && verbs.stream().noneMatch(title::startsWith)) {
            return Optional.of(title);
        }
        Matcher duty = DUTY.matcher(title);
        return duty.find() ? named(duty.group("who") + (title.startsWith("领导", duty.end("who")) ? "领导" : "")) : Optional.empty();
    }

    /** What stands before the duty, from behind the verb: of 强化党政 it is 党政. */
    private Optional<String> named(String phrase) {
        int cut = 0;
        for (String verb : verbs) {
            int at = phrase.lastIndexOf(verb);
            cut = at >= 0 && at + verb.length() < phrase.length() ? Math.max(cut, at + verb.length()) : cut;
        }
        String name = phrase.substring(cut).replaceFirst("^(?:各级|压紧|压实|夯实|扛牢|扣紧)+", "");
        return heads.stream().anyMatch(name::endsWith) ? Optional.of(name) : Optional.empty();
    }
}
