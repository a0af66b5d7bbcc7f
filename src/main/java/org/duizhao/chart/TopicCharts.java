package org.duizhao.chart;

import org.duizhao.chart.Mark.Box;
import org.duizhao.chart.Mark.Look;
import org.duizhao.chart.Mark.Side;
import org.duizhao.chart.Mark.Words;
import org.duizhao.notice.Notice;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The charts of answers that stand in squares: by place and year, by topic and notice, by province and city. */
public final class TopicCharts {

    private static final double TILE_WIDTH = 104;
    private static final double TILE_HEIGHT = 44;
    private static final double TILE_GAP = 6;
    private static final int TILES_A_LINE = 7;
    private static final double HEADING = 28;

    private final Messages messages;

    /** @param messages in the language of the drawings */
    public TopicCharts(Messages messages) {
        this.messages = messages;
    }

    /** Place × year: how what is asked has changed, and where; a square without a sign has no notice. */
    public Drawing timeline(TopicAnswer answer) {
        List<Integer> years = List.copyOf(answer.notices().stream().map(notice -> notice.metadata().year()).filter(year -> year != null)
                .collect(Collectors.toCollection(TreeSet::new)));
        Map<String, List<Notice>> places = byPlace(answer.notices());
        List<List<Saying>> sayings = places.values().stream().map(notices -> years.stream().map(year -> saying(answer,
                notices.stream().filter(notice -> year.equals(notice.metadata().year())).toList())).toList()).map(TopicCharts::withGaps).toList();
        return new Board(List.copyOf(places.keySet()), years.stream().map(String::valueOf).toList(), sayings)
                .drawn(messages.text("chart.timeline", answer.question().name()), messages.text("chart.legend.figures"), said("chart.timeline.said", answer), false);
    }

    /** Topic × notice: which notice states what, and where it is strictest or loosest of its kind of body. @param answers of the same notices */
    public Drawing heat(List<TopicAnswer> answers) {
        List<Notice> notices = answers.isEmpty() ? List.of() : answers.get(0).notices();
        List<List<Saying>> sayings = answers.stream().map(answer -> notices.stream().map(notice -> Saying.of(answer, notice, messages)).toList()).toList();
        long stated = sayings.stream().flatMap(List::stream).filter(one -> one.shade() != Tone.PAPER).count();
        return new Board(answers.stream().map(answer -> answer.question().name()).toList(), notices.stream().map(TopicCharts::name).toList(), sayings)
                .drawn(messages.text("chart.heat"), messages.text("chart.legend.signs"),
                        messages.text("chart.heat.said", answers.size(), notices.size(), stated, (long) answers.size() * notices.size() - stated), true);
    }

    /** Each place as a tile under its province and city, with what its latest notice says. */
    public Drawing tiles(TopicAnswer answer) {
        Map<String, Map<String, List<Notice>>> regions = new LinkedHashMap<>();
        byPlace(answer.notices()).forEach((place, notices) -> {
            Notice latest = notices.stream().max(Comparator.comparing(TopicCharts::year)).orElseThrow();
            List<String> above = latest.metadata().jurisdiction() == null ? List.of() : latest.metadata().jurisdiction().above();
            String province = above.isEmpty() ? messages.text("chart.noProvince") : above.get(0);
            String city = above.size() < 2 ? "" : above.get(above.size() - 1);
            regions.computeIfAbsent(province, first -> new LinkedHashMap<>()).computeIfAbsent(city, first -> new ArrayList<>()).add(latest);
        });
        String title = messages.text("chart.tiles", answer.question().name());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Words(Board.EDGE, Board.EDGE + Board.TITLE / 2, Side.LEFT, title, Board.TITLE, Look.BOLD));
        double y = Board.EDGE + 2 * Board.TITLE;
        for (Map.Entry<String, Map<String, List<Notice>>> province : regions.entrySet()) {
            marks.add(new Words(Board.EDGE, y + HEADING / 2, Side.LEFT, province.getKey(), Board.TYPE + 1, Look.BOLD));
            y += HEADING;
            for (Map.Entry<String, List<Notice>> city : province.getValue().entrySet()) {
                if (!city.getKey().isEmpty()) {
                    marks.add(new Words(Board.EDGE, y + HEADING / 2 - 4, Side.LEFT, city.getKey(), Board.TYPE, Look.QUIET));
                    y += HEADING - 6;
                }
                y = tiles(answer, city.getValue(), y, marks);
            }
        }
        String legend = messages.text("chart.legend.figures");
        marks.add(new Words(Board.EDGE, y + HEADING / 2, Side.LEFT, legend, Board.TYPE, Look.QUIET));
        double width = Math.max(TILES_A_LINE * (TILE_WIDTH + TILE_GAP), Widths.of(legend, Board.TYPE)) + 2 * Board.EDGE;
        return new Drawing(title, said("chart.tiles.said", answer), width, y + HEADING + Board.EDGE, marks);
    }

    private double tiles(TopicAnswer answer, List<Notice> notices, double top, List<Mark> marks) {
        double y = top;
        for (int i = 0; i < notices.size(); i++) {
            if (i > 0 && i % TILES_A_LINE == 0) {
                y += TILE_HEIGHT + TILE_GAP;
            }
            Saying saying = Saying.of(answer, notices.get(i), messages);
            double x = Board.EDGE + i % TILES_A_LINE * (TILE_WIDTH + TILE_GAP);
            marks.add(new Box(x, y, TILE_WIDTH, TILE_HEIGHT, Tone.LINE));
            marks.add(new Box(x + 1, y + 1, TILE_WIDTH - 2, TILE_HEIGHT - 2, saying.shade()));
            marks.add(new Words(x + TILE_WIDTH / 2, y + TILE_HEIGHT * 0.3, Side.MIDDLE, Widths.fitted(name(notices.get(i)), Board.TYPE, TILE_WIDTH - 6), Board.TYPE, Look.BOLD));
            marks.add(new Words(x + TILE_WIDTH / 2, y + TILE_HEIGHT * 0.7, Side.MIDDLE, Widths.fitted(saying.text(), Board.TYPE, TILE_WIDTH - 6), Board.TYPE, Look.PLAIN));
        }
        return y + TILE_HEIGHT + TILE_GAP + 4;
    }

    /** Of several notices of one place and year the words of each; null of none. */
    private Saying saying(TopicAnswer answer, List<Notice> notices) {
        List<Saying> all = notices.stream().map(notice -> Saying.of(answer, notice, messages)).toList();
        if (all.size() < 2) {
            return all.isEmpty() ? NO_NOTICE : all.get(0);
        }
        return new Saying(all.stream().map(Saying::text).distinct().collect(Collectors.joining(" / ")), "", all.stream().map(Saying::shade).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** Stands in lists that take no null. */
    private static final Saying NO_NOTICE = new Saying("", "", Tone.PAPER);

    private static List<Saying> withGaps(List<Saying> sayings) {
        List<Saying> gaps = new ArrayList<>();
        sayings.forEach(one -> gaps.add(one == NO_NOTICE ? null : one));
        return gaps;
    }

    private String said(String key, TopicAnswer answer) {
        return messages.text(key, answer.question().name(), answer.answering().size(), answer.missing().size());
    }

    private static Map<String, List<Notice>> byPlace(List<Notice> notices) {
        return notices.stream().collect(Collectors.groupingBy(Notice::place, LinkedHashMap::new, Collectors.toList()));
    }

    private static int year(Notice notice) {
        return notice.metadata().year() == null ? Integer.MIN_VALUE : notice.metadata().year();
    }

    private static String name(Notice notice) {
        return notice.metadata().year() == null ? notice.place() : notice.place() + " " + notice.metadata().year();
    }
}
