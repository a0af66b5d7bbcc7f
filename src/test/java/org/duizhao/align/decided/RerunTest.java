package org.duizhao.align.decided;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duizhao.align.Aligner;
import org.duizhao.align.Comparison;
import org.duizhao.align.Notices;
import org.duizhao.align.Row;
import org.duizhao.align.Strictness;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Decision.Side;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Decisions;
import org.duizhao.decision.Orphan;
import org.duizhao.decision.Stamp;
import org.duizhao.encode.VectorSource;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.duizhao.topic.Topic;

/**
 * Decisions of every kind, as splitting, merging, naming and moving rows make them, made at random; then a file is edited at random and put in the place of
 * the old one, and all is aligned anew, in another order and strictness. What was decided of sentences that are still there holds, all else waits for a
 * person, and nothing is lost.
 */
class RerunTest {

    private static final List<String> MATTERS = List.of("%s每月召开一次全体会议，分析安全形势。", "%s每年组织两次防汛演练。", "矿山企业要足额提取安全生产费用，由%s监督使用。",
            "完善救灾物资储备库，%s按季盘点。", "%s建设三处应急避难场所。", "%s每季度公布一次重大隐患清单。", "汛期由%s领导带班值守。", "%s每半年培训一次网格员。");
    private static final List<String> BODIES = List.of("县安委会", "市安委会", "区安委会");
    private static final Aligner ALIGNER = new Aligner(Codebook.shipped(), VectorSource.NONE, new HanLpSegmenter());

    private final List<Notice> before = IntStream.range(0, BODIES.size()).mapToObj(at -> notice("初稿" + at, sentences(at))).toList();
    private int made;

    @Property(tries = 100)
    void whatWasDecidedHoldsOrWaitsForAPerson(@ForAll long seed) {
        Random random = new Random(seed);
        List<Decision> decided = new ArrayList<>();
        for (int act = 0; act < 1 + random.nextInt(8); act++) {
            decided.addAll(act(random));
        }
        List<String> edited = edited(sentences(0), random);
        Notice newer = notice("修订稿", edited);
        List<Notice> now = new ArrayList<>(List.of(newer, before.get(1), before.get(2)));
        Collections.shuffle(now, random);
        Decisions kept = new Decisions(decided, Map.of(before.get(0).id(), newer.id()));
        Decisions.Standing standing = kept.of(now);
        for (Decision decision : decided) {
            boolean there = decision.places().stream().allMatch(place -> !place.notice().equals(before.get(0).id()) || edited.contains(place.wording().text()));
            boolean silent = decision instanceof NotStated none && none.notice().equals(before.get(0).id());
            assertEquals(there && !silent, standing.holding().stream().anyMatch(one -> one.stamp().equals(decision.stamp())), decision.toString());
            assertEquals(!there, standing.orphans().contains(decision));
        }
        assertEquals(List.of(), standing.holding().stream().filter(one -> !texts(one).equals(texts(original(decided, one)))).toList(), "none is of another sentence");
        Strictness strictness = Strictness.values()[random.nextInt(Strictness.values().length)];
        check(now, standing.holding(), strictness);
        relinkAll(kept, now);
    }

    private void check(List<Notice> now, List<Decision> holding, Strictness strictness) {
        Comparison comparison = ALIGNER.prepare(now, Progress.NONE).with(holding).comparison(strictness);
        List<Notice> turned = new ArrayList<>(now);
        Collections.reverse(turned);
        assertEquals(comparison, ALIGNER.prepare(turned, Progress.NONE).with(holding).comparison(strictness), "whatever the order of the files");
        assertEquals(now.stream().flatMap(notice -> notice.measures().stream()).mapToInt(measure -> measure.text().length()).sum(), characters(comparison));
        last(holding, Set.of(Together.class, Apart.class)).ifPresent(link -> {
            Row one = row(comparison, link.places().get(0));
            Row other = row(comparison, link.places().get(1));
            if (link instanceof Together) {
                assertEquals(one, other);
            } else {
                assertNotEquals(one, other);
            }
        });
        last(holding, Set.of(Renamed.class)).ifPresent(named -> assertEquals(((Renamed) named).name(), row(comparison, named.places().get(0)).label()));
        last(holding, Set.of(Marked.class)).ifPresent(marked -> assertTrue(row(comparison, marked.places().get(0)).hand().marks().containsKey(RowMark.STARRED)));
        last(holding, Set.of(Filed.class)).ifPresent(filed -> assertEquals(topic((Filed) filed), topic(row(comparison, filed.places().get(0)))));
        last(holding, Set.of(Ordered.class)).ifPresent(ordered -> {
            Row row = row(comparison, ordered.places().get(0));
            Row neighbour = row(comparison, ordered.places().get(1));
            if (row != neighbour && topic(row).equals(topic(neighbour))) {
                int step = ((Ordered) ordered).side() == Side.BEFORE ? 1 : -1;
                assertEquals(comparison.rows().indexOf(neighbour), comparison.rows().indexOf(row) + step);
            }
        });
    }

    /** A person who ties each to a sentence that is there has no orphan left. */
    private void relinkAll(Decisions kept, List<Notice> now) {
        Decisions at = kept;
        List<Orphan> orphans = at.orphans(now);
        while (!orphans.isEmpty()) {
            Orphan first = orphans.get(0);
            at = at.without(Set.of(first.decision().stamp().id())).with(List.of(first.relinked(first.nearest().get(0), stamp())));
            List<Orphan> left = at.orphans(now);
            assertEquals(orphans.size() - 1, left.size());
            orphans = left;
        }
    }

    /** What one word of a person makes. */
    private List<Decision> act(Random random) {
        Anchor one = any(random, 0, 1);
        Anchor other = any(random, 1, 2);
        Anchor third = any(random, 2, 3);
        return switch (random.nextInt(8)) {
            case 0 -> List.of(new Together(stamp(), one, other), new Together(stamp(), one, third));
            case 1 -> List.of(new Apart(stamp(), one, other), new Apart(stamp(), one, third));
            case 2 -> List.of(new Apart(stamp(), one, third), new Apart(stamp(), other, third), new Together(stamp(), one, other));
            case 3 -> List.of(new NotStated(stamp(), other, before.get(random.nextBoolean() ? 0 : 2).id()));
            case 4 -> List.of(new Marked(stamp(), any(random, 0, 3), RowMark.STARRED));
            case 5 -> List.of(new Renamed(stamp(), any(random, 0, 3), "第" + made + "项"));
            case 6 -> List.of(new Filed(stamp(), any(random, 0, 3), "专项", "茶园" + random.nextInt(2)));
            default -> List.of(new Ordered(stamp(), one, random.nextBoolean() ? other : any(random, 0, 3), Side.values()[random.nextInt(2)]));
        };
    }

    private Anchor any(Random random, int from, int to) {
        Notice notice = before.get(from + random.nextInt(to - from));
        return Anchor.of(notice, notice.measures().get(random.nextInt(MATTERS.size())), List.of());
    }

    private static List<String> edited(List<String> sentences, Random random) {
        List<String> edited = new ArrayList<>(sentences);
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(4)) {
                case 0 -> edited.add(at, "新增的第" + edits + "项由县安委会办公室每周调度。");
                case 1 -> edited.remove(at);
                case 2 -> edited.set(at, edited.get(at).replace("。", "并报告县政府" + edits + "。"));
                default -> edited.add(random.nextInt(edited.size()), edited.remove(at));
            }
        }
        return edited;
    }

    private static List<String> sentences(int notice) {
        return MATTERS.stream().map(matter -> String.format(matter, BODIES.get(notice))).toList();
    }

    private static Notice notice(String id, List<String> sentences) {
        Notice notice = Notices.notice("云岭县", 2024, String.join("", sentences));
        return new Notice(new SourceFile(id, id + ".txt", ""), notice.metadata(), notice.outline(), List.of(), List.of());
    }

    private static List<String> texts(Decision decision) {
        return decision.places().stream().map(place -> place.wording().text()).toList();
    }

    private static Decision original(List<Decision> decided, Decision holding) {
        return decided.stream().filter(one -> one.stamp().equals(holding.stamp())).findFirst().orElseThrow();
    }

    private static Optional<Decision> last(List<Decision> holding, Set<Class<? extends Decision>> kinds) {
        return holding.stream().filter(decision -> kinds.stream().anyMatch(kind -> kind.isInstance(decision))).reduce((earlier, later) -> later);
    }

    private static Topic topic(Filed filed) {
        return new Topic(filed.group(), filed.topic());
    }

    private static Topic topic(Row row) {
        return new Topic(row.group(), row.topic());
    }

    private static int characters(Comparison comparison) {
        return comparison.rows().stream().flatMap(row -> row.stated().stream())
                .flatMap(cell -> cell.measures().stream().flatMap(measure -> cell.words(measure).stream())).mapToInt(String::length).sum();
    }

    /** The row that shows the beginning of a sentence. */
    private static Row row(Comparison comparison, Anchor place) {
        return comparison.rows().stream().filter(row -> row.cell(place.notice()).stream().flatMap(cell -> cell.measures().stream()
                .filter(measure -> starts(measure, place) && cell.shown(measure).get(0).start() == 0)).findAny().isPresent()).findFirst().orElseThrow();
    }

    private static boolean starts(Measure measure, Anchor place) {
        return measure.source().get(0).start() == place.range().start();
    }

    private Stamp stamp() {
        made++;
        return new Stamp(Integer.toString(made), "李明", Instant.parse("2026-03-01T08:00:00Z").plusSeconds(made));
    }
}
