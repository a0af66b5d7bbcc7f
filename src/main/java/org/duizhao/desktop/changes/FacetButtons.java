package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangeFacet;
import org.duizhao.desktop.changes.model.ChangeFilter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.duizhao.change.Changes;
import org.duizhao.change.badge.Badge;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.words.ChangeWords;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How many changes there are of each sort, as buttons that filter by it. */
final class FacetButtons {

    private final ChangeFilter filter;
    private final boolean samePlace;
    private final Phrases phrases;

    /** @param samePlace true for two years of one place, false for two places */
    FacetButtons(ChangeFilter filter, boolean samePlace, Phrases phrases) {
        this.samePlace = samePlace;
        this.filter = filter;
        this.phrases = phrases;
    }

    /** A button for each tally, and for each meaning of substance that is there. */
    List<ToggleButton> of(Changes changes, ChangeWords words) {
        Stream<ToggleButton> tallies = Arrays.stream(ChangeFacet.Tally.values())
                .map(tally -> button(tally, phrases.say((samePlace ? "changes.tally." : "changes.tally.place.") + tally), changes));
        Stream<ToggleButton> meanings = Arrays.stream(Badge.values()).filter(badge -> !badge.isTrifle() && changes.count(badge) > 0)
                .map(badge -> button(new ChangeFacet.Meaning(badge), words.chip(badge), changes));
        return Stream.concat(tallies, meanings).toList();
    }

    private ToggleButton button(ChangeFacet facet, String name, Changes changes) {
        long count = changes.changes().stream().filter(facet::holds).count();
        ToggleButton button = new ToggleButton(phrases.say("changes.tally", name, count));
        button.setDisable(count == 0);
        button.setSelected(filter.facets().contains(facet));
        button.setTooltip(new Tooltip(phrases.say("changes.tally.tip")));
        button.selectedProperty().addListener((property, before, on) -> {
            if (on) {
                filter.facets().add(facet);
            } else {
                filter.facets().remove(facet);
            }
        });
        return button;
    }
}
