package org.duizhao.export.research;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers that follow from what they name, so that the same notices give the same ones, and a program that has one project knows the next. */
final class ContentGuid {

    private static final String SPACE = "org.duizhao";
    /** Stands in no name. */
    private static final char BETWEEN = '\0';

    private ContentGuid() {
    }

    /**
     * @param kind  of what is named: those of two kinds are never the same
     * @param names by which it differs from all others of its kind
     */
    static String of(String kind, Object... names) {
        StringBuilder name = new StringBuilder(SPACE).append(BETWEEN).append(kind);
        for (Object one : names) {
            name.append(BETWEEN).append(one);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
