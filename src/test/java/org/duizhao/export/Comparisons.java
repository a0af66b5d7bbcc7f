package org.duizhao.export;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Reason;
import org.duizhao.align.Reference;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.export.table.TableLayout;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.language.Segmenter;
import org.duizhao.language.Token;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import java.util.stream.IntStream;

/** Comparisons made by hand, of counties that do not exist. */
public final class Comparisons {

    public static final String MONTHLY = "县防火办每月至少召开一次“会商”会——研究防火工作…";
    public static final String QUARTERLY = "县防火办每季度至少召开一次“会商”会——研究防火工作…";
    public static final String DRILL = "各林场每年组织两次扑火演练。";
    public static final String ROADS = "推行“五到位”，清理防火道＜10米＞ & <隔离带>。";

    private Comparisons() {
    }

    /** 云岭县 meets monthly and drills; 青禾市 meets quarterly and clears roads: one shared row, two single ones. */
    public static Comparison ofTwo() {
        Notice yunling = notice("aaaa", "云岭县", 2023, "云政发〔2023〕5号", MONTHLY, DRILL);
        Notice qinghe = notice("bbbb", "青禾市", 2024, null, QUARTERLY, ROADS);
        List<Row> rows = List.of(
                new Row(new Subject("责任体系", "会议频次", "会议频次"), List.of(cell(yunling, 0), cell(qinghe, 0)), new Certainty(0.8312345, false),
                        List.of(new Reason(Reason.Kind.SHARED_PHRASE, "至少召开一次"))),
                new Row(new Subject("应急", "演练频次", "演练频次"), List.of(cell(yunling, 1)), Certainty.ALONE, List.of()),
                new Row(new Subject("应急", "", ""), List.of(cell(qinghe, 1)), Certainty.ALONE, List.of()));
        return new Comparison(List.of(yunling, qinghe), rows);
    }

    /** The same two and a third, which only meets: the drill and the roads are of one of three. */
    public static Comparison ofThree() {
        Comparison two = ofTwo();
        Notice linlan = notice("cccc", "临澜区", 2024, "临政发〔2024〕1号", MONTHLY);
        Row meeting = two.rows().get(0);
        List<Cell> cells = Stream.concat(meeting.cells().stream(), Stream.of(cell(linlan, 0))).toList();
        List<Row> rows = List.of(new Row(meeting.subject(), cells, meeting.certainty(), meeting.reasons()), two.rows().get(1), two.rows().get(2));
        return new Comparison(Stream.concat(two.notices().stream(), Stream.of(linlan)).toList(), rows);
    }

    /** One notice with one measure. */
    public static Comparison ofOne(String measure) {
        Notice notice = notice("cccc", "临澜区", 2024, "临政发〔2024〕1号", measure);
        return new Comparison(List.of(notice), List.of(new Row(new Subject("", "", ""), List.of(cell(notice, 0)), Certainty.ALONE, List.of())));
    }

    /**
     * 云岭县 meets and drills in two sentences, 青禾县 in one: the clauses of that stand in the rows of the meeting and the drill, and
     * the row of the exercise refers to the latter.
     */
    public static Comparison ofClauses() {
        String meets = "县防火指挥部每季度召开一次会议，";
        String drills = "各林场每年组织一次演练";
        Notice yunling = notice("aaaa", "云岭县", 2023, "云政发〔2023〕5号", "县防火指挥部每月召开一次会议。", "各林场每年组织两次演练。", "开展实战拉动。");
        Notice qinghe = notice("bbbb", "青禾县", 2023, null, meets + drills + "。");
        Measure both = qinghe.measures().get(0);
        Span drill = new Span(meets.length(), meets.length() + drills.length());
        return new Comparison(List.of(yunling, qinghe), List.of(
                matter("会议", cell(yunling, 0), part(qinghe, both, new Span(0, meets.length()))),
                matter("演练", cell(yunling, 1), part(qinghe, both, drill)),
                matter("拉动", cell(yunling, 2), Cell.referring("bbbb", List.of(new Reference(both, drill))))));
    }

    private static Row matter(String label, Cell... cells) {
        return new Row(new Subject("责任体系", "防火", label), List.of(cells), Certainty.ALONE, List.of());
    }

    private static Cell part(Notice notice, Measure measure, Span shown) {
        return new Cell(notice.id(), List.of(measure), Map.of(measure.id(), List.of(shown)), List.of());
    }

    /** As many notices as asked for, all with the same one measure in one row. */
    public static Comparison ofMany(int notices) {
        List<Notice> columns = IntStream.range(0, notices)
                .mapToObj(i -> notice("id" + i, "第" + (char) ('一' + i) + "县", 2020 + i, "政发〔" + (2020 + i) + "〕1号", DRILL)).toList();
        List<Cell> cells = columns.stream().map(notice -> cell(notice, 0)).toList();
        return new Comparison(columns, List.of(new Row(new Subject("应急", "演练频次", "演练频次"), cells, Certainty.ALONE, List.of())));
    }

    public static Notice notice(String id, String place, int year, String number, String... measures) {
        Heading section = new Heading(1, "一、", "严格值守", List.of(new SourceRange(0, 6)));
        Heading item = new Heading(2, "（二）", "会商", List.of(new SourceRange(6, 11)));
        List<Measure> sentences = new ArrayList<>();
        int at = 20;
        for (String text : measures) {
            sentences.add(new Measure("m" + (sentences.size() + 1), text, new HeadingPath(section, item, null),
                    List.of(new SourceRange(at, at + text.length()))));
            at += text.length();
        }
        Metadata metadata = new Metadata(new Citation(place + "人民政府关于做好" + year + "年森林防火工作的通知", number, "通知",
                new Issue(place + "人民政府", null), new Scope(Jurisdiction.named(place), year)), Circulation.NONE, Printing.NONE, List.of());
        return new Notice(new SourceFile(id, place + year + ".txt", ""), metadata, new Outline(List.of(section, item, new Paragraph(sentences))),
                List.of(), List.of());
    }

    /** A diff that cuts every character for itself, so that what is expected can be seen. */
    public static TextDiff diff() {
        Segmenter characters = text -> IntStream.range(0, text.length())
                .mapToObj(i -> new Token(text.substring(i, i + 1), i, i + 1, "w")).toList();
        return new TextDiff(characters);
    }

    /** How the comparisons are laid out as tables. */
    public static TableLayout layout() {
        return new TableLayout(diff(), new RequirementExtractor()::extract);
    }

    private static Cell cell(Notice notice, int measure) {
        return new Cell(notice.id(), List.of(notice.measures().get(measure)));
    }
}
