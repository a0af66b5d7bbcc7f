package org.duizhao.workbench;

import org.duizhao.align.Aligner;
import org.duizhao.align.Alignment;
import org.duizhao.align.Comparison;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.change.ChangeFinder;
import org.duizhao.change.Changes;
import org.duizhao.change.behind.LeftBehind;
import org.duizhao.change.behind.Reminder;
import org.duizhao.change.level.SuperiorComparison;
import org.duizhao.change.level.TakeUps;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.change.pairing.PersonsPairs;
import org.duizhao.encode.SentenceEncoder;
import org.duizhao.encode.VectorSource;
import org.duizhao.extract.Findings;
import org.duizhao.extract.NoticeQuantities;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.extract.abbreviation.Lexicon;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.notice.Notice;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.parse.NoticeParser;
import org.duizhao.parse.NoticeParts;
import org.duizhao.parse.place.Jurisdictions;
import org.duizhao.progress.Progress;
import org.duizhao.progress.Watchdog;
import org.duizhao.read.Format;
import org.duizhao.read.NoticeReader;
import org.duizhao.read.SourceText;
import org.duizhao.read.file.NoticeFileReader;
import org.duizhao.repair.TextRepair;
import org.duizhao.repair.furniture.PageFurniture;
import org.duizhao.scan.PictureReader;
import org.duizhao.scan.ScanModels;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Topic;
import org.duizhao.topic.TopicEntry;
import org.duizhao.topic.own.OwnTopics;
import org.duizhao.workbench.data.DataFile;
import org.duizhao.workbench.data.DataFiles;
import org.duizhao.workbench.importing.ImportEvent;
import org.duizhao.workbench.importing.ImportReport;
import org.duizhao.workbench.importing.OneDocument;
import org.duizhao.workbench.importing.ProjectImport;
import org.duizhao.workbench.search.SearchCache;
import org.duizhao.workbench.search.SearchableNotice;
import org.duizhao.workbench.user.ProgramFolders;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stages put together. Thread-safe. */
public final class Workbench {

    /** As long as a file may take to be read. */
    private static final int SECONDS = 60;
    /** As long as a comparison may be silent. The largest that are allowed report every few seconds, on a slow machine too: a judgement. */
    private static final int COMPARISON_SECONDS = 180;

    private final Watchdog watchdog = new Watchdog("duizhao-rules", SECONDS);
    private final Watchdog comparisons = new Watchdog("duizhao-compare", COMPARISON_SECONDS);
    private final Segmenter segmenter;
    private final NoticeReader reader;
    private final PictureReader pictures;
    private final TextRepair repair;
    private final NoticeParser parser;
    private final DataFiles data;
    private final RequirementExtractor extractor;
    private final Codebook codebook;
    private final PairScorer scorer;
    private final Aligner aligner;
    private final ChangeFinder changeFinder;
    private final SuperiorComparison superiorComparison;
    private final VectorSource vectors;

    /** With the lexicon of abbreviations that comes with the program, and without the sentence encoder, which needs a folder. */
    public Workbench() {
        this(DataFiles.shipped(), new RequirementExtractor(Lexicon.shipped()), new Models(VectorSource.NONE, PictureReader.NONE), new HanLpSegmenter(),
                new PairScorer(VectorSource.NONE), Codebook.shipped());
    }

    /** What runs models; each does without where they do not run. */
    private record Models(VectorSource vectors, PictureReader pictures) { }

    private Workbench(DataFiles data, RequirementExtractor extractor, Models models, Segmenter segmenter, PairScorer scorer, Codebook codebook) {
        this.data = data;
        this.extractor = extractor;
        parser = new NoticeParser(new Jurisdictions(data.table(DataFile.GAZETTEER)));
        this.vectors = models.vectors();
        this.pictures = models.pictures();
        reader = new NoticeFileReader(pictures);
        this.segmenter = segmenter;
        this.codebook = codebook;
        repair = new TextRepair(segmenter, new PageFurniture(data.table(DataFile.FURNITURE)));
        this.scorer = scorer;
        aligner = new Aligner(codebook, vectors, segmenter, scorer);
        changeFinder = new ChangeFinder(scorer, codebook, this::findings);
        superiorComparison = new SuperiorComparison(scorer, codebook, this::findings);
    }

    /** With this user's own tables, see {@link DataFiles}, and the sentence encoder, which keeps what it makes in the caches. */
    public static Workbench ofUser(ProgramFolders folders) {
        VectorSource vectors = SentenceEncoder.shipped(folders.caches());
        DataFiles data = DataFiles.in(folders.settings());
        DataFiles.InForce abbreviations = data.of(DataFile.ABBREVIATIONS);
        Lexicon lexicon = abbreviations.isOwn() ? Lexicon.shipped().extendedBy(abbreviations.table()) : Lexicon.shipped();
        return new Workbench(data, new RequirementExtractor(lexicon), new Models(vectors, new ScanModels(folders.caches())), new HanLpSegmenter(data.table(DataFile.LEXICON)),
                new PairScorer(vectors), Codebook.of(data.table(DataFile.CODEBOOK)));
    }

    /** The same with these topics of a person's own in the codebook, in the place of those before. Dictionaries and encoder are shared. */
    public Workbench with(OwnTopics own) {
        Codebook with = codebook.with(own.entries());
        return with == codebook ? this : new Workbench(data, extractor, new Models(vectors, pictures), segmenter, scorer, with);
    }

    /** Does one small round of all stages, so that dictionaries and classes are loaded before a person waits for them. */
    public Workbench warmedUp() {
        List<Notice> notices = Stream.of("甲", "乙").map(place -> place + "县人民政府关于做好2024年安全生产工作的通知\n一、压实责任\n每月召开一次会议。\n")
                .map(text -> new SourceText(new SourceFile(text, "", text), Format.TEXT, SourceText.LineKind.UNKNOWN))
                .map(source -> parse(source, Set.of())).toList();
        notices.forEach(this::findings);
        diff().mark(notices.get(0).sourceText(), notices.get(1).sourceText());
        compare(notices, Progress.NONE);
        return this;
    }

    /** Reads files, and all files below folders. The same content is taken once. */
    public ImportReport read(List<Path> filesOrFolders, Progress progress) {
        return read(filesOrFolders, false, progress);
    }

    /** The same. @param apart whether the parts of a document become notices of their own, see {@link NoticeParts} */
    public ImportReport read(List<Path> filesOrFolders, boolean apart, Progress progress) {
        return new FileReading(reader, source -> parse(source, Set.of())).read(filesOrFolders, apart, progress);
    }

    /** Imports files, and all files below folders, into a project and its index; see {@link ProjectImport#run}. */
    public void importInto(Library library, SearchCache search, List<Path> filesOrFolders, Progress progress,
                           Consumer<ImportEvent> listener) throws LibraryProblem, IOException {
        importOf(library, search).run(filesOrFolders, progress, listener);
    }

    /** Tries files again of which not all could be read; see {@link ProjectImport#runAgain}. */
    public void importAgain(Library library, SearchCache search, List<Path> files, Progress progress, Consumer<ImportEvent> listener)
            throws LibraryProblem, IOException {
        importOf(library, search).runAgain(files, progress, listener);
    }

    private ProjectImport importOf(Library library, SearchCache search) {
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        return new ProjectImport(reader, source -> parse(source, Set.of()), library, search, workers);
    }

    /** Makes the notice of a document's text, without the repairs that a person took back. */
    public Notice parse(SourceText source, Set<SourceRange> takenBack) {
        return watchdog.orThrow(() -> parser.parse(source, repair.repair(source, takenBack)));
    }

    /** What a notice's measures can be searched by. @throws IllegalStateException where the rules fail at it */
    public List<SearchableMeasure> searchable(Notice notice) {
        NoticeQuantities figures = OneDocument.orElse(notice.file(), () -> watchdog.orThrow(() -> extractor.figures(notice)), () -> NoticeQuantities.NONE);
        Map<String, List<Body>> responsible = OneDocument.orElse(notice.file(), () -> watchdog.orThrow(() -> extractor.responsible(notice)), Map::of);
        return watchdog.orThrow(() -> SearchableNotice.of(notice, figures, responsible, codebook));
    }

    /** What the measures of a notice require, and its abbreviations. */
    public Findings findings(Notice notice) {
        return OneDocument.orElse(notice.file(), () -> watchdog.orThrow(() -> extractor.extract(notice)), () -> Findings.NOT_READ);
    }

    /** Measures of several notices in rows, as strictly as is usual. */
    public Comparison compare(List<Notice> notices, Progress progress) {
        return guarded(progress, guarded -> aligner.align(notices, guarded));
    }

    /** What rows follow from, as strictly as is asked for; with live counts. */
    public Alignment alignment(List<Notice> notices, Progress progress) {
        return guarded(progress, guarded -> aligner.prepare(notices, guarded));
    }

    /** What became of the measures of one notice in another, such as last year's in this year's. */
    public Changes changes(Notice old, Notice now, Progress progress) {
        return guarded(progress, guarded -> changeFinder.find(old, now, guarded));
    }

    /** The same, as a person said which measures belong together and which do not. */
    public Changes changes(Notice old, Notice now, PersonsPairs person, Progress progress) {
        return guarded(progress, guarded -> changeFinder.find(old, now, person, guarded));
    }

    /** What was left behind from the old notice to the new one, see {@link LeftBehind#find}. */
    public List<Reminder> leftBehind(Changes changes, List<Notice> others) {
        return guarded(Progress.NONE, guarded -> new LeftBehind(this::findings).find(changes, others));
    }

    /** What ours makes of the superior's measures, or of a neighbour's. */
    public TakeUps againstSuperior(Notice superior, Notice ours, Progress progress) {
        return guarded(progress, guarded -> superiorComparison.compare(superior, ours, guarded));
    }

    /**
     * Work on one comparison, behind the guard that all of them have: it may break off, and leaves all else as it is.
     *
     * @throws java.util.concurrent.CancellationException where it was cancelled
     * @throws org.duizhao.progress.GivenUp               where there was no step for {@value #COMPARISON_SECONDS} seconds
     * @throws IllegalStateException                      where it threw, also where its stack was too small; the cause is what it threw
     */
    public <T> T guarded(Progress progress, Watchdog.Reporting<T> comparison) {
        return comparisons.orThrow(progress, comparison);
    }

    /** Writers of every format, which mark words with this program's segmenter. */
    public Exporters exporters() {
        return new Exporters(diff(), this::findings, codebook);
    }

    /** The names of all topics of the codebook, in its order. */
    public Set<String> topicNames() {
        return codebook.topics().stream().map(Topic::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The codebook without a project's own topics. */
    public List<TopicEntry> codebookEntries() {
        return codebook.basis();
    }

    /** Which tables are in force. */
    public DataFiles dataFiles() {
        return data;
    }

    /** Whether the sentence encoder was wanted and does not load on this machine, so that words alone decide. */
    public boolean encoderFailed() {
        return vectors != VectorSource.NONE && !vectors.available();
    }

    /** Gives back the memory of the models until they are needed again; may wait for a moment. */
    public void rest() {
        vectors.rest();
        pictures.rest();
    }

    NearSentences nearSentences() {
        return new NearSentences(vectors);
    }

    Segmenter segmenter() {
        return segmenter;
    }

    /** Marks how texts differ, by words of this program's segmenter. */
    public TextDiff diff() {
        return new TextDiff(segmenter);
    }
}
