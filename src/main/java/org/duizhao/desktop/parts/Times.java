package org.duizhao.desktop.parts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as a person in front of this machine reads them. */
public final class Times {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Times() {
    }

    /** Day and minute, in the zone of this machine. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
    }
}
