package org.duizhao.desktop.matrix.cell;

import org.duizhao.desktop.parts.OfficeChip;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Chip;
import org.duizhao.figure.Standing;
import org.duizhao.words.Messages;
import org.duizhao.words.StandingWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws figures, and how they stand to the base's, as chips, and who sees to it: ≥1次/月 · 6月底前 ▽放宽 · 责任：县财政局. */
final class StandingChips {

    /** More than a person takes in under one cell. */
    private static final int MOST = 6;

    private final StandingWords betweenYears;
    private final StandingWords betweenPlaces;
    private final OfficeChip offices;

    StandingChips(Phrases phrases) {
        this.offices = new OfficeChip(phrases);
        this.betweenYears = new StandingWords(Messages.of(phrases.locale()), true);
        this.betweenPlaces = new StandingWords(Messages.of(phrases.locale()), false);
    }

    /**
     * One chip for all that say the same of different subjects; what each is of stands in its hint.
     *
     * @param responsible who sees to it; the last chip, and none where nobody is named
     * @param onePlace    whether the base is of the same place
     */
    List<Chip> chips(List<Standing> standings, List<String> responsible, boolean onePlace) {
        StandingWords words = onePlace ? betweenYears : betweenPlaces;
        Map<String, List<Standing>> alike = new LinkedHashMap<>();
        for (Standing standing : standings.subList(0, Math.min(MOST, standings.size()))) {
            alike.computeIfAbsent(words.of(standing), text -> new ArrayList<>()).add(standing);
        }
        List<Chip> chips = new ArrayList<>();
        alike.forEach((text, same) -> chips.add(new Chip(text, same.stream().map(words::explained).collect(Collectors.joining("\n")), null,
                List.of("chip", style(same.get(0))))));
        if (!responsible.isEmpty()) {
            chips.add(offices.of(responsible));
        }
        return chips;
    }

    private static String style(Standing standing) {
        if (!(standing instanceof Standing.Figure figure)) {
            return "chip-strength";
        }
        if (figure.verdict() == null) {
            return "chip-figure";
        }
        return switch (figure.verdict().outcome()) {
            case STRICTER -> "chip-stricter";
            case LOOSER -> "chip-looser";
            case NOT_COMPARABLE -> "chip-not-comparable";
            case EQUAL -> "chip-figure";
        };
    }
}
