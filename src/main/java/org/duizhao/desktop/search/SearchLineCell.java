package org.duizhao.desktop.search;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.OfficeChip;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.search.SearchLine.HitLine;
import org.duizhao.desktop.search.SearchLine.MoreLine;
import org.duizhao.desktop.search.SearchLine.NoticeLine;

/** Draws a line of the list of hits. */
final class SearchLineCell extends DrawnCell<SearchLine> {

    private final Phrases phrases;
    private final Runnable more;

    SearchLineCell(Phrases phrases, Runnable more) {
        this.phrases = phrases;
        this.more = more;
        getStyleClass().add("search-line");
    }

    @Override
    protected void updateItem(SearchLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("search-hit-line");
        if (empty || line == null) {
            setGraphic(null);
        } else if (line instanceof NoticeLine notice) {
            setGraphic(notice(notice));
        } else if (line instanceof HitLine hit) {
            getStyleClass().add("search-hit-line");
            setGraphic(hit(hit));
        } else if (line instanceof MoreLine rest) {
            Button button = new Button(phrases.say("search.more", rest.listed(), rest.measures()));
            button.setOnAction(event -> more.run());
            setGraphic(framed(button, "search-more"));
        }
    }

    private Region notice(NoticeLine notice) {
        Label place = new Label(notice.name().place());
        place.getStyleClass().add("search-place");
        Label number = new Label(notice.name().number());
        number.getStyleClass().add("quiet");
        Label count = new Label(phrases.say("search.count", notice.measures()));
        count.getStyleClass().add("quiet");
        HBox head = new HBox(place, number, count);
        head.getStyleClass().add("search-notice");
        return head;
    }

    private Region hit(HitLine hit) {
        VBox frame = framed(MarkedFlow.plain(hit.snippet().text(), hit.snippet().lit()), "search-hit");
        if (!hit.hit().clause().isEmpty()) {
            Label clause = new Label(hit.hit().clause());
            clause.getStyleClass().addAll("quiet", "search-clause");
            frame.getChildren().add(0, clause);
        }
        if (!hit.hit().responsible().isEmpty()) {
            frame.getChildren().add(new OfficeChip(phrases).of(hit.hit().responsible()).label());
        }
        if (hit.byMeaning()) {
            Label meaning = new Label(phrases.say("search.byMeaning"));
            meaning.getStyleClass().add("quiet");
            frame.getChildren().add(meaning);
        }
        return frame;
    }

    private static VBox framed(Node content, String styleClass) {
        VBox frame = new VBox(content);
        frame.getStyleClass().add(styleClass);
        return frame;
    }
}
