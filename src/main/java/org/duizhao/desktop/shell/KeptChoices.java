package org.duizhao.desktop.shell;

import org.duizhao.align.Strictness;
import org.duizhao.desktop.choice.Choice;
import org.duizhao.desktop.matrix.model.ColumnArrangement;
import org.duizhao.desktop.matrix.model.MatrixFilter;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.shell.context.ViewModels;
import org.duizhao.desktop.shell.view.DeskView;
import org.duizhao.desktop.shell.view.ViewSwitch;
import org.duizhao.library.Library;
import org.duizhao.matrix.RowKind;
import org.duizhao.topic.answer.TopicQuestion;

import java.util.List;

/** What a person finds again when they open the project: base, columns, filters, the two notices beside each other, question, search and view. */
final class KeptChoices {

    private KeptChoices() {
    }

    /** What is chosen in the window and belongs to the project. */
    static List<Choice> of(ViewModels models, ViewSwitch views) {
        MatrixViewModel matrix = models.matrix();
        MatrixFilter filter = matrix.filter();
        return List.of(new Choice(Library.BASE, matrix.chosenBaseProperty(), matrix::chooseBase),
                new Choice("matrix.strictness", matrix.strictnessProperty().map(Strictness::name), matrix::chooseStrictness),
                new Choice("matrix.columns", matrix.columns().orderProperty().map(ColumnArrangement::written), matrix.columns()::take),
                Choice.of("matrix.filter", filter.typedProperty()),
                Choice.of("matrix.differences", filter.onlyProperty(RowKind.DIFFERENT)),
                Choice.of("matrix.missing", filter.onlyProperty(RowKind.MISSING)),
                Choice.of("matrix.figures", filter.onlyProperty(RowKind.FIGURES)),
                Choice.of("matrix.unsure", filter.onlyProperty(RowKind.UNSURE)),
                Choice.of("matrix.alone", filter.onlyProperty(RowKind.ALONE)),
                Choice.of("matrix.template", filter.onlyProperty(RowKind.TEMPLATE)),
                Choice.of("matrix.own", filter.onlyProperty(RowKind.OWN)),
                Choice.of("matrix.greyTemplate", filter.greyTemplateProperty()), Choice.of("matrix.struck", filter.struckProperty()),
                Choice.of("matrix.figureDifferences", filter.onlyProperty(RowKind.OTHER_FIGURES)),
                new Choice("changes.relations", models.years().superior().said().keptProperty(), models.years().superior().said()::take),
                new Choice("changes.pair", models.changes().pairs().keptProperty(), models.changes().pairs()::take),
                Choice.of("changes.differences", models.changes().filter().differencesProperty()),
                Choice.of("changes.noTrifles", models.changes().filter().noTriflesProperty()),
                new Choice("topic", models.topics().questionProperty().map(TopicQuestion::name), models.topics()::ask),
                Choice.of("search", models.search().typedProperty()), Choice.of("search.saved", models.search().saved().keptProperty()),
                new Choice("view", views.currentProperty().map(DeskView::nameKey), views::show));
    }
}
