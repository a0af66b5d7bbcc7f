package org.duizhao.workbench;

import org.duizhao.align.Comparison;
import org.duizhao.change.Changes;
import org.duizhao.change.behind.LeftBehind;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.change.track.ChangeTracker;
import org.duizhao.export.change.Looked;
import org.duizhao.export.change.ChangeTableWriter;
import org.duizhao.export.ChangesExporter;
import org.duizhao.export.ComparisonExporter;
import org.duizhao.export.ExportFormat;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.FileBeside;
import org.duizhao.export.overview.OverviewExporter;
import org.duizhao.export.TopicExporter;
import org.duizhao.export.TakeUpsExporter;
import org.duizhao.export.change.ChangeLayout;
import org.duizhao.export.change.SuperiorLayout;
import org.duizhao.export.excel.ChangesXlsx;
import org.duizhao.export.excel.HitXlsx;
import org.duizhao.export.excel.OverviewXlsx;
import org.duizhao.export.excel.TopicXlsx;
import org.duizhao.export.excel.XlsxExporter;
import org.duizhao.export.html.ChangesHtml;
import org.duizhao.export.html.HtmlExporter;
import org.duizhao.export.html.OverviewHtml;
import org.duizhao.export.html.TopicHtml;
import org.duizhao.export.json.ChangesJson;
import org.duizhao.export.json.SuperiorJson;
import org.duizhao.export.json.ComparisonJson;
import org.duizhao.export.research.DataDictionary;
import org.duizhao.export.hit.HitExporter;
import org.duizhao.export.research.HitCsv;
import org.duizhao.export.research.LongCsv;
import org.duizhao.export.research.QdpxExporter;
import org.duizhao.export.settings.FilterKind;
import org.duizhao.export.topic.ChartPicture;
import org.duizhao.export.table.FilteredRows;
import org.duizhao.export.table.TableLayout;
import org.duizhao.export.word.ChangesDocx;
import org.duizhao.export.word.DocxExporter;
import org.duizhao.export.word.HitDocx;
import org.duizhao.export.word.OverviewDocx;
import org.duizhao.export.word.TopicDocx;
import org.duizhao.export.word.TrackedDocx;
import org.duizhao.export.word.TrackedOriginal;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.topic.Codebook;
import org.duizhao.read.Unreadable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** One exporter a format. */
public final class Exporters {

    private final ChangeLayout changes;
    private final TextDiff diff;
    private final ChangesExporter tracked;
    private final Function<Notice, Findings> findings;
    private final Codebook codebook;

    /**
     * @param findings what a notice says
     * @param codebook with the person's own topics
     */
    Exporters(TextDiff diff, Function<Notice, Findings> findings, Codebook codebook) {
        this.changes = new ChangeLayout(diff, new LeftBehind(findings));
        this.diff = diff;
        this.tracked = new TrackedDocx(new ChangeTracker(diff));
        this.findings = findings;
        this.codebook = codebook;
    }

    /** @param failures the files that are missing from the comparison, for formats that say so */
    public ComparisonExporter of(ExportFormat format, List<Unreadable> failures) {
        Function<Notice, Findings> once = once(findings);
        TableLayout layout = new TableLayout(diff, once);
        return switch (format) {
            case DOCX -> new DocxExporter(layout);
            case XLSX -> new XlsxExporter(layout, once);
            case HTML -> new HtmlExporter(layout, once);
            case JSON -> new ComparisonJson(once, failures, diff);
            case CSV -> new LongCsv(layout, once);
            case QDPX -> new QdpxExporter(codebook);
        };
    }

    /** The same, each notice asked once: several parts of one file want its findings. */
    private static Function<Notice, Findings> once(Function<Notice, Findings> findings) {
        Map<String, Findings> known = new ConcurrentHashMap<>();
        return notice -> known.computeIfAbsent(notice.id(), id -> findings.apply(notice));
    }

    /** The settings narrowed to the rows that hold these words and are of all these kinds, see {@link FilteredRows}. */
    public ExportSettings filtered(Comparison comparison, ExportSettings settings, String words, Set<FilterKind> kinds) {
        return settings.withContent(settings.content().within(FilteredRows.of(comparison, settings.content().scope(), words, kinds, findings)));
    }

    /** What is written beside a file of this format; empty where it stands alone. */
    public Optional<FileBeside> beside(ExportFormat format) {
        return format == ExportFormat.CSV ? Optional.of(new FileBeside("long.beside", new DataDictionary())) : Optional.empty();
    }

    /** For the table of a topic; empty where it has no such format. */
    public static Optional<TopicExporter> ofTopic(ExportFormat format) {
        return ofTopic(format, List.of());
    }

    /** The same. @param pictures charts of the table, for the formats that hold pictures */
    public static Optional<TopicExporter> ofTopic(ExportFormat format, List<ChartPicture> pictures) {
        return switch (format) {
            case DOCX -> Optional.of(new TopicDocx(pictures));
            case XLSX -> Optional.of(new TopicXlsx());
            case HTML -> Optional.of(new TopicHtml());
            default -> Optional.empty();
        };
    }

    /** For what a search found. @param format one of {@link ExportFormat#OF_HITS} */
    public static HitExporter ofHits(ExportFormat format) {
        return switch (format) {
            case DOCX -> new HitDocx();
            case XLSX -> new HitXlsx();
            case CSV -> new HitCsv();
            default -> throw new IllegalArgumentException("no format of hits: " + format);
        };
    }

    /** For an overview. @param format one of {@link ExportFormat#OF_TOPICS} */
    public static OverviewExporter ofOverview(ExportFormat format) {
        return switch (format) {
            case DOCX -> new OverviewDocx();
            case XLSX -> new OverviewXlsx();
            case HTML -> new OverviewHtml();
            default -> throw new IllegalArgumentException("no format of overviews: " + format);
        };
    }

    /** For what changed from one notice to another. @param format one of {@link ExportFormat#OF_CHANGES} */
    public ChangesExporter ofChanges(ExportFormat format) {
        return ofChanges(format, changes);
    }

    /** The same, where a person has looked at what was left behind. */
    public ChangesExporter ofChanges(ExportFormat format, List<Reviewed> reviewed) {
        return ofChanges(format, changes.with(reviewed.stream().map(one -> new Looked(one.reminder(), one.answer(), one.note())).toList()));
    }

    private static ChangesExporter ofChanges(ExportFormat format, ChangeLayout layout) {
        return switch (format) {
            case JSON -> new ChangesJson(layout);
            default -> (found, settings, target) -> ofTable(format).write(layout.lay(found, settings), settings, target);
        };
    }

    /**
     * For ours against the superior's.
     *
     * @param format   one of {@link ExportFormat#OF_CHANGES}
     * @param superior false for a neighbour's
     */
    public TakeUpsExporter ofSuperior(ExportFormat format, boolean superior) {
        SuperiorLayout table = new SuperiorLayout(diff, superior);
        return switch (format) {
            case JSON -> new SuperiorJson();
            default -> (takeUps, settings, target) -> ofTable(format).write(table.lay(takeUps, settings), settings, target);
        };
    }

    private static ChangeTableWriter ofTable(ExportFormat format) {
        return switch (format) {
            case DOCX -> new ChangesDocx();
            case XLSX -> new ChangesXlsx();
            case HTML -> new ChangesHtml();
            default -> throw new IllegalArgumentException("no format of changes: " + format);
        };
    }

    /** For the old notice's own .docx with its changes as tracked ones. @param locale of the name that signs them */
    public TrackedOriginal ofTrackedOriginal(Locale locale) {
        return new TrackedOriginal(new ChangeTracker(diff), locale);
    }

    /**
     * Writes the old notice with its changes as tracked ones: its own .docx where it came in one that can be changed, else one that is set anew. Leaves
     * {@code target} open.
     *
     * @param original the bytes of the file that the old notice came in; empty where that is not known
     * @return see {@link TrackedOriginal#write}
     */
    public Optional<Integer> writeTracked(Changes found, Optional<byte[]> original, ExportSettings settings, OutputStream target) throws IOException {
        if (original.isPresent()) {
            Optional<Integer> lost = ofTrackedOriginal(settings.locale()).write(found, original.get(), target);
            if (lost.isPresent()) {
                return lost;
            }
        }
        tracked.write(found, settings, target);
        return Optional.empty();
    }

    /** For the old notice as a .docx with its changes as tracked ones, set anew. */
    public ChangesExporter ofTrackedChanges() {
        return tracked;
    }
}
