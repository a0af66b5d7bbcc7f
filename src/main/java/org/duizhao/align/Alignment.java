package org.duizhao.align;

import org.duizhao.align.label.MatterLabels;
import org.duizhao.align.label.MatterWords;
import org.duizhao.align.decided.Hands;
import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.ClauseLinks;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.matter.RowBuilder;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Notices of which is known how surely any two of their measures state the same: rows follow from that as strictly as is asked for. */
public final class Alignment {

    /** So many of the smallest steps lie between two reports: together they take a moment. */
    private static final int STEPS_PER_REPORT = 64;
    /** So many rows are written between two reports, on all cores. */
    private static final int ROWS_PER_REPORT = 32;

    private final Measured measured;
    private final Corpus corpus;
    private final Codebook codebook;
    private final MatterLabels labels;
    private final RowBuilder builder;
    private final Settlement settlement;
    /** On whole notices. */
    private final List<Noted> notes;

    Alignment(Measured measured, Codebook codebook, MatterLabels labels, Progress progress) {
        this(measured, codebook, labels, new RowBuilder(measured.corpus(), measured.clauses(), measured.links(),
                new ClauseLinks(measured.clauses(), measured.links(), measured.likeness(), () -> progress.report(PairScorer.STAGE, 1, 1))), List.of());
    }

    private Alignment(Measured measured, Codebook codebook, MatterLabels labels, RowBuilder builder, List<Decision> decisions) {
        this.measured = measured;
        this.corpus = measured.corpus();
        this.codebook = codebook;
        this.labels = labels;
        this.builder = builder;
        this.settlement = new Settlement(corpus, measured.clauses(), decisions);
        this.notes = decisions.stream().filter(Noted.class::isInstance).map(Noted.class::cast).filter(note -> note.place().isWhole()).toList();
    }

    /**
     * The same with what a person decided, which wins over what was found.
     *
     * @param decisions of these notices as they are now, in the order in which they were decided, in place of those before
     */
    public Alignment with(List<Decision> decisions) {
        return new Alignment(measured, codebook, labels, builder, decisions);
    }

    /** The columns. */
    public List<Notice> notices() {
        return corpus.columns();
    }

    private List<Matter> matters(Strictness strictness, Runnable wanted) {
        return settlement.settled(builder.matters(strictness.needed(measured.links().thresholds()), wanted));
    }

    private static Runnable wanted(Progress progress) {
        AtomicInteger steps = new AtomicInteger();
        return () -> {
            if (steps.getAndIncrement() % STEPS_PER_REPORT == 0) {
                progress.report(PairScorer.STAGE, 1, 1);
            }
        };
    }

    /** How much would stand together. */
    public RowCount count(Strictness strictness) {
        List<Matter> matters = matters(strictness, () -> { });
        int shared = 0;
        Set<Integer> linked = new HashSet<>();
        for (Matter matter : matters) {
            int notices = notices(matter);
            shared += notices > 1 ? 1 : 0;
            if (notices > 1) {
                linked.addAll(matter.passages());
            }
        }
        return new RowCount(matters.size(), shared, linked.size());
    }

    /** The rows. */
    public Comparison comparison(Strictness strictness) {
        return comparison(strictness, Progress.NONE);
    }

    /** The rows. @param progress asked before every step and every row; may end the work by its exception */
    public Comparison comparison(Strictness strictness, Progress progress) {
        progress.report(PairScorer.STAGE, 1, 1);
        MatterTexts texts = new MatterTexts(measured.clauses());
        RowTopics rowTopics = new RowTopics(corpus, texts, codebook);
        Certainties certainties = new Certainties(measured.links(), settlement);
        Hands hands = new Hands(settlement);
        List<RowDraft> drafts = new ArrayList<>();
        for (Matter matter : matters(strictness, wanted(progress))) {
            progress.report(PairScorer.STAGE, 1, 1);
            drafts.add(draft(matter, rowTopics, certainties, hands));
        }
        RowWriter writer = new RowWriter(corpus, texts, new References(measured, settlement), new Reasons(corpus, measured.topics(), measured.links()),
                new NearPassages(corpus, measured.links(), strictness.needed(measured.links().thresholds()), settlement));
        List<RowDraft> sorted = hands.ordered(new RowOrder(corpus).sorted(drafts), RowDraft::matter, draft -> draft.place().topic());
        List<String> names = labels.of(sorted.stream().map(draft -> words(draft, texts)).toList());
        List<Row> rows = new ArrayList<>();
        for (int done = 0; done < sorted.size(); done += ROWS_PER_REPORT) {
            progress.report(PairScorer.STAGE, 1, 1);
            rows.addAll(IntStream.range(done, Math.min(sorted.size(), done + ROWS_PER_REPORT)).parallel()
                    .mapToObj(i -> writer.row(sorted.get(i), hands.name(sorted.get(i).matter()).orElse(label(sorted.get(i), names.get(i))))).toList());
        }
        return new Comparison(corpus.columns(), rows, notes);
    }

    private RowDraft draft(Matter matter, RowTopics topics, Certainties certainties, Hands hands) {
        Optional<RowTopics.Place> chosen = hands.filed(matter).map(filed -> topics.chosen(filed.group(), filed.topic()));
        boolean foot = isFoot(matter) && chosen.isEmpty();
        int notices = notices(matter);
        RowTopics.Place found = foot ? topics.foot() : topics.of(matter);
        return new RowDraft(matter, found, chosen.orElse(found), notices, certainties.of(matter, notices, hands.of(matter)), foot);
    }

    private String label(RowDraft draft, String name) {
        return draft.foot() ? Foot.label(corpus.passage(draft.matter().passages().first()).wording()) : name;
    }

    private MatterWords words(RowDraft draft, MatterTexts texts) {
        SortedMap<Integer, String> notices = new TreeMap<>();
        for (int passage : draft.matter().passages()) {
            notices.merge(corpus.passage(passage).column(), texts.of(draft.matter(), passage), String::concat);
        }
        RowTopics.Place place = draft.found();
        return new MatterWords(place.clarity() > 0 ? place.topic().name() : "", place.clarity(), List.copyOf(notices.values()));
    }

    private int notices(Matter matter) {
        return (int) matter.passages().stream().map(passage -> corpus.passage(passage).column()).distinct().count();
    }

    /** Where most of its sentences open a notice or pass it on. */
    private boolean isFoot(Matter matter) {
        long foot = matter.passages().stream().filter(passage -> Foot.isOf(corpus.passage(passage).wording())).count();
        return 2 * foot > matter.passages().size();
    }
}
