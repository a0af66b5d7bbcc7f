package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.extract.Findings;
import org.duizhao.extract.actor.ActorGrammar;
import org.duizhao.extract.actor.Readings;
import org.duizhao.extract.actor.ResponsibleOffices;
import org.duizhao.figure.FigureComparison;
import org.duizhao.figure.FigureSpread;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Stated;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of all cells of a comparison, how they stand to those of the base, who sees to what they show, and whether they differ within a row. */
public final class CellFigures {

    /** Nothing is known yet. */
    public static final CellFigures NONE = new CellFigures(Map.of(), Map.of(), List.of());

    private final Map<String, NoticeStatements> notices;
    private final Map<CellKey, List<Standing>> standings;
    private final List<FigureSpread> rows;

    /**
     * @param notices by id
     * @param rows    one for each row of the comparison
     */
    private CellFigures(Map<String, NoticeStatements> notices, Map<CellKey, List<Standing>> standings, List<FigureSpread> rows) {
        this.notices = Map.copyOf(notices);
        this.standings = Map.copyOf(standings);
        this.rows = List.copyOf(rows);
    }

    /**
     * Finds the figures of a comparison. Takes a while: for the background.
     *
     * @param base     the id of the notice that the others are held against; null for none
     * @param findings what a notice says
     */
    public static CellFigures of(Comparison comparison, String base, Function<Notice, Findings> findings, Progress progress) {
        ActorGrammar grammar = new ActorGrammar();
        Map<String, NoticeStatements> notices = new HashMap<>();
        for (Notice notice : comparison.notices()) {
            progress.report(notice.place(), notices.size(), comparison.notices().size());
            notices.put(notice.id(), NoticeStatements.of(notice, findings.apply(notice), grammar));
        }
        FigureComparison figures = new FigureComparison();
        Map<CellKey, List<Standing>> standings = new HashMap<>();
        List<FigureSpread> rows = new ArrayList<>();
        for (int i = 0; i < comparison.rows().size(); i++) {
            Row row = comparison.rows().get(i);
            Map<String, Stated> cells = new HashMap<>();
            row.stated().forEach(cell -> cells.put(cell.noticeId(), notices.get(cell.noticeId()).in(cell)));
            for (Cell cell : row.stated()) {
                boolean held = base != null && cells.containsKey(base) && !base.equals(cell.noticeId());
                Stated here = cells.get(cell.noticeId());
                standings.put(new CellKey(i, cell.noticeId()), held ? figures.against(cells.get(base), here) : figures.alone(here));
            }
            rows.add(FigureSpread.of(List.copyOf(cells.values())));
        }
        return new CellFigures(notices, standings, rows);
    }

    /** The figures of a notice's cell in a row, in the order of its text; empty where it has none. */
    public List<Standing> of(int row, String noticeId) {
        return standings.getOrDefault(new CellKey(row, noticeId), List.of());
    }

    /**
     * Who sees to what a cell shows, in the order of its text, each name once: as a bracket or label at the end of the sentence or of
     * its paragraph names them; empty where nobody is named.
     */
    public List<String> responsible(Cell cell) {
        return Optional.ofNullable(notices.get(cell.noticeId())).map(notice -> notice.responsible(cell)).orElse(List.of());
    }

    /** The first measure of a cell that states a requirement in what the cell shows of it; empty where none does. */
    public Optional<Measure> measure(Cell cell, Requirement requirement) {
        return Optional.ofNullable(notices.get(cell.noticeId())).flatMap(notice ->
                cell.measures().stream().filter(measure -> notice.in(cell, measure).anyMatch(requirement::equals)).findFirst());
    }

    /** Whether the figures of a row differ; {@link FigureSpread#NONE} while nothing is known. */
    public FigureSpread spread(int row) {
        return row < rows.size() ? rows.get(row) : FigureSpread.NONE;
    }

    /**
     * What one notice states, cell by cell.
     *
     * @param offices who sees to its measures, by measure id
     */
    private record NoticeStatements(Notice notice, Findings findings, Map<String, List<Body>> offices) {

        static NoticeStatements of(Notice notice, Findings findings, ActorGrammar grammar) {
            // the same words were read for the findings: where that failed, it would fail here
            boolean readable = !findings.equals(Findings.NOT_READ);
            return new NoticeStatements(notice, findings, readable ? new ResponsibleOffices(new Readings(grammar)).of(notice) : Map.of());
        }

        /** A word of duty binds the whole sentence. */
        Stated in(Cell cell) {
            return new Stated(notice.metadata().year(),
                    cell.measures().stream().flatMap(measure -> in(cell, measure)).toList(),
                    cell.measures().stream().flatMap(measure -> findings.obligationsOf(measure.id()).stream()).toList());
        }

        List<String> responsible(Cell cell) {
            return cell.measures().stream().flatMap(measure -> offices.getOrDefault(measure.id(), List.of()).stream()).map(Body::name)
                    .distinct().toList();
        }

        /** A requirement counts where the cell shows the clause it stands in. */
        Stream<Requirement> in(Cell cell, Measure measure) {
            return findings.requirementsOf(measure.id()).stream().filter(one -> cell.shown(measure).stream().anyMatch(one.span()::overlaps));
        }
    }
}
