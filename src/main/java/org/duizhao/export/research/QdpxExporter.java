package org.duizhao.export.research;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.StableZip;
import org.duizhao.export.research.QdaProject.Code;
import org.duizhao.export.research.QdaProject.Memo;
import org.duizhao.export.research.QdaProject.Memos;
import org.duizhao.export.research.QdaProject.Source;
import org.duizhao.export.research.QdaProject.User;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableWords;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.topic.Codebook;
import org.duizhao.words.Messages;

/**
 * Writes a comparison as a project of REFI-QDA 1.5 (.qdpx), which MAXQDA, NVivo, ATLAS.ti and QualCoder open: notices as texts, the codebook and the
 * rows as codes, measures and their clauses as coded passages, notes as memos, places and years as cases.
 */
public final class QdpxExporter implements ComparisonExporter {

    private final Codebook codebook;

    /** @param codebook with the person's own topics */
    public QdpxExporter(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public void write(Comparison comparison, ExportSettings settings, OutputStream target) throws IOException {
        QdaProject project = project(comparison, settings);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("project.qde", QdeWriter.write(project).getBytes(StandardCharsets.UTF_8));
        project.sources().forEach(source -> files.put("Sources/" + QdeWriter.fileName(source), source.text().getBytes(StandardCharsets.UTF_8)));
        StableZip.write(files, target);
    }

    private QdaProject project(Comparison comparison, ExportSettings settings) {
        Messages messages = Messages.of(settings.locale());
        Map<String, CodedText> texts = new LinkedHashMap<>();
        comparison.notices().forEach(notice -> texts.put(notice.id(), new CodedText(notice, text -> messages.text("qda.repaired", text))));
        CodeTree topics = new CodeTree(codebook, messages);
        for (Notice notice : comparison.notices()) {
            Map<String, List<String>> codes = topics.topicsOf(notice);
            notice.measures().forEach(measure -> texts.get(notice.id()).code(measure, codes.get(measure.id())));
        }
        MatterCodes matters = new MatterCodes(comparison, messages);
        for (int row = 0; row < comparison.rows().size(); row++) {
            code(comparison.rows().get(row), matters.guid(row), texts);
        }
        Memos memos = memos(comparison, texts);
        SampleOf sample = new SampleOf(messages);
        List<Source> sources = comparison.notices().stream().map(notice -> new Source(SampleOf.source(notice), notice.file(),
                texts.get(notice.id()).text(), texts.get(notice.id()).selections(), sample.valuesOf(notice))).toList();
        List<Code> codes = Stream.concat(topics.codes().stream(), Stream.of(matters.codes())).toList();
        return new QdaProject(title(comparison, settings), codes, sample.of(comparison.notices()), sources, memos);
    }

    private static void code(Row row, String matter, Map<String, CodedText> texts) {
        for (Cell cell : row.stated()) {
            for (Measure measure : cell.measures()) {
                cell.shown(measure).forEach(part -> texts.get(cell.noticeId()).code(measure, part, matter));
            }
        }
    }

    /** Puts the notes on the passages that they are of. */
    private static Memos memos(Comparison comparison, Map<String, CodedText> texts) {
        Map<String, Memo> memos = new LinkedHashMap<>();
        Map<String, User> users = new TreeMap<>();
        for (Row row : comparison.rows()) {
            for (Noted note : row.hand().notes()) {
                String user = ContentGuid.of("user", note.stamp().author());
                users.put(note.stamp().author(), new User(user, note.stamp().author()));
                Memo memo = new Memo(ContentGuid.of("note", note.stamp().id()), row.label(), note.text(), user, note.stamp().made());
                measure(comparison, note).ifPresent(measure -> texts.get(note.place().notice()).note(measure, memo.guid()));
                memos.put(memo.guid(), memo);
            }
        }
        if (users.isEmpty()) {
            users.put("", new User(ContentGuid.of("user", ""), "Duizhao"));
        }
        return new Memos(List.copyOf(users.values()), List.copyOf(memos.values()));
    }

    private static String title(Comparison comparison, ExportSettings settings) {
        List<TableColumn> columns = comparison.notices().stream().map(notice -> new TableColumn(notice, false)).toList();
        return settings.title() == null ? new TableWords(Messages.of(settings.locale()), new SideBySideTable(columns, List.of())).title() : settings.title();
    }

    private static Optional<Measure> measure(Comparison comparison, Noted note) {
        SourceRange place = note.place().range();
        return comparison.notices().stream().filter(notice -> notice.id().equals(note.place().notice())).flatMap(notice -> notice.measures().stream())
                .filter(measure -> !measure.source().isEmpty() && measure.source().get(0).start() == place.start()
                        && measure.source().get(measure.source().size() - 1).end() == place.end()).findFirst();
    }
}
