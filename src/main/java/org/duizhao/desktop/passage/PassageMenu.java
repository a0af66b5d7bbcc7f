package org.duizhao.desktop.passage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;

/** The menu of a passage, the same wherever it stands: copy, copy with source, see it in its notice, find what is alike, link it to another row. */
public final class PassageMenu {

    private final Phrases phrases;
    private final PassageActions actions;
    private ContextMenu shown;

    public PassageMenu(Phrases phrases, PassageActions actions) {
        this.phrases = phrases;
        this.actions = actions;
    }

    /**
     * What the menu is of.
     *
     * @param there    false where there is no passage: its items cannot be chosen
     * @param measure  whether it is of a measure, which alone can be found by its likeness and linked
     * @param linkable whether it can be linked to another row
     * @param quoted   gives the passage, at once or when its notice is loaded
     */
    public record Target(boolean there, boolean measure, boolean linkable, Consumer<Consumer<Quotation>> quoted) {

        /** Nothing. */
        public static final Target NONE = new Target(false, false, false, taken -> { });
    }

    /** Of a passage whose notice is there. */
    public Target target(Quotation quote) {
        boolean measure = !quote.measures().isEmpty();
        return new Target(measure || !quote.selected().isEmpty(), measure,
                measure && actions.linkable(quote.notice().id(), quote.measures().get(0).id()), taken -> taken.accept(quote));
    }

    /** Whether the measure of a notice, by their ids, can be linked to another row. */
    public boolean linkable(String noticeId, String measureId) {
        return actions.linkable(noticeId, measureId);
    }

    /** Shows the menu. @param more below what all passages have */
    public void show(Target target, Node owner, double screenX, double screenY, List<MenuItem> more) {
        if (shown != null) {
            shown.hide();
        }
        shown = new ContextMenu(item("copy.cell", target.there(), () -> target.quoted().accept(quote -> Copied.words(quote.words()).lay())),
                item("copy.source", target.there(), () -> copyWithSource(target)),
                new SeparatorMenuItem(),
                item("copy.read", target.there(), () -> target.quoted().accept(quote ->
                        actions.read(quote.notice(), quote.measures().isEmpty() ? null : quote.measures().get(0)))),
                item("copy.alike", target.measure(), () -> target.quoted().accept(quote ->
                        actions.alike(quote.selected().isEmpty() ? quote.measures().get(0).text() : quote.selected()))),
                item(actions.linking() ? "copy.linkTo" : "copy.link", target.linkable(), () -> target.quoted().accept(quote -> actions.link(quote.notice(), quote.measures().get(0)))));
        shown.getItems().addAll(more);
        shown.show(owner, screenX, screenY);
    }

    /**
     * What a request in a list is of: the text that was clicked, or what is selected of it.
     *
     * @param shown the notice and measure that a text shows, or the words of a heading; empty for neither
     */
    public <T> Target target(MenuRequests.Request asked, TextSelection<T> selection, Function<MarkedFlow, Optional<Quotation>> shown) {
        MarkedFlow text = DrawnTexts.at(asked.clicked(), asked.sceneX(), asked.sceneY());
        if (text == null) {
            return Target.NONE;
        }
        String selected = selection.textIn(DrawnTexts.above(text, ListCell.class), text);
        return shown.apply(text).map(quote -> target(selected.isEmpty() ? quote : new Quotation(quote.notice(), quote.measures(), selected))).orElse(Target.NONE);
    }

    /** Lets text be selected in a list and shows the menu for it. @param shown see {@link #target(MenuRequests.Request, TextSelection, Function)} */
    public <T> TextSelection<T> listen(ListView<T> list, Function<MarkedFlow, Optional<Quotation>> shown) {
        TextSelection<T> selection = TextSelection.withinCells(list);
        MenuRequests.listen(list, asked -> show(target(asked, selection, shown), list, asked.screenX(), asked.screenY(), List.of()));
        return selection;
    }

    /** Copies it with its source, where it is there. */
    public static void copyWithSource(Target target) {
        if (target.there()) {
            target.quoted().accept(quote -> Copied.withSource(quote).lay());
        }
    }

    /** An item of such a menu; its id is the phrase's key, with hyphens. */
    public MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(phrases.say(key));
        item.setId(key.replace('.', '-'));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }
}
