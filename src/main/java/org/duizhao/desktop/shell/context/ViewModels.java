package org.duizhao.desktop.shell.context;

import org.duizhao.desktop.changes.model.ChangesViewModel;
import org.duizhao.desktop.changes.YearsView;
import org.duizhao.desktop.codebook.CodebookViewModel;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.library.LibraryViewModel;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.reading.ReadingViewModel;
import org.duizhao.desktop.search.SearchViewModel;
import org.duizhao.desktop.topic.TopicViewModel;

/** What the window shows, apart from how. */
public record ViewModels(Desk desk, LibraryViewModel library, OfComparison ofComparison, OfTopics ofTopics, SearchViewModel search,
                         ReadingViewModel reading) {

    /** The ticked notices in rows, and two of them from one year to the next. */
    public record OfComparison(MatrixViewModel matrix, YearsView.Models years) {
    }

    /** The questions, and the codebook that they share topics with. */
    public record OfTopics(TopicViewModel questions, CodebookViewModel codebook) {
    }

    public MatrixViewModel matrix() {
        return ofComparison.matrix();
    }

    public ChangesViewModel changes() {
        return years().changes();
    }

    /** Two notices held against each other. */
    public YearsView.Models years() {
        return ofComparison.years();
    }

    public TopicViewModel topics() {
        return ofTopics.questions();
    }

    public CodebookViewModel codebook() {
        return ofTopics.codebook();
    }
}
