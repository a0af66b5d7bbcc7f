package org.duizhao.cli;

import org.duizhao.export.ExportSettings;
import org.duizhao.export.settings.Annexes;
import org.duizhao.export.settings.ContentChoice;
import org.duizhao.export.settings.DocumentHead;
import org.duizhao.export.settings.FilterKind;
import org.duizhao.export.settings.PageChoice;
import org.duizhao.export.settings.PageNumberForm;
import org.duizhao.export.settings.Paper;
import org.duizhao.export.settings.RowChoice;
import org.duizhao.export.settings.RowScope;
import org.duizhao.export.settings.SentencePart;
import org.duizhao.export.settings.TextSize;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a comparison is written, and on what pages; a part of a command. The same choices as in the window. */
final class TableArguments {

    private static final int NEAREST = 10;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.title")
    private String title;

    @Option(names = "--compiler", paramLabel = "NAME", descriptionKey = "cli.compiler")
    private String compiler;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.date", converter = DateOfPaper.class)
    private LocalDate date;

    @Option(names = "--topic", paramLabel = "TOPIC", split = ",", descriptionKey = "cli.topic")
    private Set<String> topics = Set.of();

    @Option(names = "--filter", paramLabel = "WORDS", descriptionKey = "cli.filter")
    private String filter;

    @Option(names = "--only", paramLabel = "KIND", split = ",", descriptionKey = "cli.only")
    private Set<FilterKind> only = Set.of();

    @Option(names = "--rows", paramLabel = "ROWS", descriptionKey = "cli.rows")
    private RowChoice rows = RowChoice.DIFFERENT;

    @Option(names = "--one-notice", descriptionKey = "cli.oneNotice")
    private boolean oneNotice;

    @Option(names = "--columns", paramLabel = "FILE", split = ",", descriptionKey = "cli.columns")
    private List<String> columns = List.of();

    @Option(names = "--sentences", descriptionKey = "cli.sentences")
    private boolean sentences;

    @Option(names = "--without-unsure", descriptionKey = "cli.withoutUnsure")
    private boolean withoutUnsure;

    @Option(names = "--full-text", descriptionKey = "cli.fullText")
    private boolean fullText;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "cli.paper")
    private Paper paper = Paper.BY_COLUMNS;

    @Option(names = "--text-size", paramLabel = "SIZE", descriptionKey = "cli.textSize")
    private TextSize size = TextSize.WUHAO;

    @Option(names = "--page-numbers", paramLabel = "FORM", descriptionKey = "cli.pageNumbers")
    private PageNumberForm numbers = PageNumberForm.OFFICIAL;

    @Option(names = "--remarks", descriptionKey = "cli.remarks")
    private boolean remarks;

    /** A day that can stand on a document: Word and Excel know no year before 1900 and none of five digits. */
    static final class DateOfPaper implements ITypeConverter<LocalDate> {

        private static final int FIRST = 1900;
        private static final int LAST = 9999;

        @Override
        public LocalDate convert(String written) {
            LocalDate date = LocalDate.parse(written);
            if (date.getYear() < FIRST || date.getYear() > LAST) {
                throw new TypeConversionException(written);
            }
            return date;
        }
    }

    /** The topics asked for that nobody knows. @param known all topics of the codebook */
    List<String> unknownTopics(Set<String> known) {
        return topics.stream().filter(topic -> !known.contains(topic)).sorted().toList();
    }

    /** The topics of which somebody may have meant one: those that share most characters with it, at most ten. */
    static List<String> nearest(String unknown, Set<String> known) {
        return known.stream().sorted(Comparator.comparingLong((String topic) -> -shared(unknown, topic)).thenComparing(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST).toList();
    }

    private static long shared(String one, String other) {
        return other.chars().distinct().filter(c -> one.indexOf(c) >= 0).count();
    }

    /** Whether the rows are filtered as in the window. */
    boolean filters() {
        return filter != null || !only.isEmpty();
    }

    /** The words that a row must hold; empty for any. */
    String filter() {
        return filter == null ? "" : filter;
    }

    /** The kinds that a row must be of; empty for any. */
    Set<FilterKind> only() {
        return only;
    }

    /** Whether what is written is to be less than the whole comparison, or laid out otherwise, which JSON never is. */
    boolean narrows() {
        return !topics.isEmpty() || filters() || rows != RowChoice.DIFFERENT || oneNotice || !columns.isEmpty() || sentences;
    }

    /** Lets options be written as a4-landscape. */
    static void register(CommandLine line) {
        register(line, RowChoice.class);
        register(line, FilterKind.class);
        register(line, Paper.class);
        register(line, TextSize.class);
        register(line, PageNumberForm.class);
    }

    private static <E extends Enum<E>> void register(CommandLine line, Class<E> choices) {
        ITypeConverter<E> byName = written -> Arrays.stream(choices.getEnumConstants()).filter(choice -> name(choice).equals(written.toLowerCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new TypeConversionException(
                        written + " · " + Arrays.stream(choices.getEnumConstants()).map(TableArguments::name).collect(Collectors.joining(" | "))));
        line.registerConverter(choices, byName);
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The settings.
     *
     * @param noticeId the id of the notice of a file as it was named
     */
    ExportSettings settings(String baseId, Function<String, String> noticeId, Locale locale) {
        RowScope scope = topics.isEmpty() ? new RowScope.Whole() : new RowScope.OfTopics(topics);
        ContentChoice content = new ContentChoice(scope, rows, oneNotice, columns.stream().map(noticeId).toList(),
                sentences ? SentencePart.SENTENCE : SentencePart.CLAUSE, new Annexes(!withoutUnsure, true, fullText));
        return new ExportSettings(new DocumentHead(title, compiler, date == null ? LocalDate.now() : date), baseId, true, content,
                new PageChoice(paper, size, numbers, remarks), locale);
    }
}
