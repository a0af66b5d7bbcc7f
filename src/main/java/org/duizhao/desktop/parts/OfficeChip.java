package org.duizhao.desktop.parts;

import java.util.List;

/** Draws who sees to a measure as one chip: 责任：县财政局 等2家. All names stand in its tooltip. */
public final class OfficeChip {

    /** Not coloured: no figure, and not held against anything. */
    public static final String STYLE = "chip-office";

    private final Phrases phrases;

    public OfficeChip(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param names at least one, in the notice's order */
    public Chip of(List<String> names) {
        String all = phrases.say("chip.officesTip", String.join(phrases.say("chip.and"), names));
        return new Chip(phrases.say("chip.offices", names.get(0), names.size(), names.size() - 1), all, all, List.of("chip", STYLE));
    }
}
