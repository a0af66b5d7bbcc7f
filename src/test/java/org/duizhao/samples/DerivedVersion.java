package org.duizhao.samples;

import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.source.SourceFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A notice and a version of it that was made by known edits at random: figures changed, clauses reworded, measures dropped, added, moved,
 * divided and drawn together.
 *
 * @param truth what was done
 */
record DerivedVersion(Notice old, Notice now, List<ChangeLink> truth) {

    private static final Pattern FIGURE = Pattern.compile("(?<![〔0-9])[0-9]{1,4}(?![0-9年〕])");
    private static final Pattern COMMA = Pattern.compile("(?<=[^，。；“”（）]{8})，(?=[^，。；“”（）]{6})");
    private static final int FAR = 4;
    private static final List<String> ADDITIONS = List.of(
            "新建乡村敬老院三所，为高龄老人发放生活补贴。", "对中小学校食堂食材实行统一招标、集中配送。",
            "推广应用节水灌溉技术，修复渠道衬砌破损段落。", "举办民间剪纸与皮影展演，保护传承人工作室。",
            "开通夜间公交线路，方便市民下班出行。", "为新就业大学生提供人才公寓和租房补助。",
            "清理河道漂浮垃圾，放养鱼苗改善水质。", "组织退休教师为留守孩子辅导功课。");
    private static final List<String> CLAUSES = List.of("形成长效机制，", "确保取得实效，", "逐项建立台账，", "并及时通报进展，");

    /** One measure in the making: what it was before, what it is now, and what was done. */
    private record Draft(String kind, String old, List<String> now, HeadingPath path) {
    }

    static DerivedVersion of(Notice notice, Random random) {
        List<Draft> drafts = new ArrayList<>();
        List<Measure> measures = notice.measures();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            boolean besideNext = i + 1 < measures.size() && measures.get(i + 1).path().equals(measure.path()) && measure.text().endsWith("。");
            Draft draft = besideNext && random.nextInt(25) == 0 ? merged(measure, measures.get(i + 1)) : edited(measure, random);
            i += draft.kind.equals("merged") ? 1 : 0;
            drafts.add(draft);
        }
        for (int i = random.nextInt(8); i < drafts.size(); i += 5 + random.nextInt(15)) {
            String text = ADDITIONS.get((i + random.nextInt(ADDITIONS.size())) % ADDITIONS.size());
            if (drafts.stream().noneMatch(draft -> draft.now.contains(text))) {
                drafts.add(i, new Draft("added", "", List.of(text), drafts.get(i).path));
            }
        }
        move(drafts, random);
        return made(notice, drafts, random);
    }

    /** A version in which hardly anything was done: one to three measures reworded, dropped or divided. */
    static DerivedVersion nearlyTheSame(Notice notice, Random random) {
        List<Draft> drafts = new ArrayList<>(notice.measures().stream().map(DerivedVersion::same).toList());
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(drafts.size());
            Draft draft = drafts.get(at);
            drafts.set(at, draft.kind.equals("unchanged") ? edited(notice.measures().get(at), random) : draft);
        }
        return made(notice, drafts, random);
    }

    /** A version without any heading in which one section, of a quarter of the notice at most, went to the other end, and measures were edited. */
    static DerivedVersion rearranged(Notice notice, Random random) {
        List<Draft> drafts = new ArrayList<>(notice.measures().stream().map(measure -> edited(measure, random)).toList());
        List<Heading> sections = notice.measures().stream().map(measure -> measure.path().section()).filter(Objects::nonNull).distinct()
                .filter(section -> 4 * count(drafts, section) <= drafts.size()).toList();
        List<Draft> going = sections.isEmpty() ? List.of() : of(drafts, sections.get(random.nextInt(sections.size())));
        boolean back = going.isEmpty() || drafts.indexOf(going.get(0)) < drafts.size() / 2;
        drafts.removeAll(going);
        drafts.addAll(back ? drafts.size() : 0, going.stream().map(DerivedVersion::moved).toList());
        return made(notice, drafts.stream().map(draft -> new Draft(draft.kind, draft.old, draft.now, HeadingPath.NONE)).toList(), random);
    }

    private static long count(List<Draft> drafts, Heading section) {
        return of(drafts, section).size();
    }

    private static List<Draft> of(List<Draft> drafts, Heading section) {
        return drafts.stream().filter(draft -> section.equals(draft.path.section())).toList();
    }

    private static Draft moved(Draft draft) {
        String kind = draft.kind.equals("unchanged") ? "moved" : draft.kind.equals("modified") ? "moved-modified" : draft.kind;
        return new Draft(kind, draft.old, draft.now, draft.path);
    }

    private static DerivedVersion made(Notice notice, List<Draft> drafts, Random random) {
        return new DerivedVersion(notice, version(notice, drafts, random),
                drafts.stream().map(draft -> new ChangeLink(draft.kind, draft.old, String.join("", draft.now))).toList());
    }

    private static Draft same(Measure measure) {
        return new Draft("unchanged", measure.text(), List.of(measure.text()), measure.path());
    }

    private static Draft merged(Measure one, Measure next) {
        String text = one.text().substring(0, one.text().length() - 1) + "，" + next.text();
        return new Draft("merged", one.text() + next.text(), List.of(text), one.path());
    }

    private static Draft edited(Measure measure, Random random) {
        String text = measure.text();
        Draft same = same(measure);
        Matcher comma = COMMA.matcher(text);
        return switch (random.nextInt(14)) {
            case 0 -> new Draft("deleted", text, List.of(), measure.path());
            case 1, 2 -> modified(same, FIGURE.matcher(text).replaceFirst(figure -> "" + (Integer.parseInt(figure.group()) + 1 + random.nextInt(9))));
            case 3 -> comma.find() ? modified(same, text.substring(0, comma.end()) + CLAUSES.get(random.nextInt(CLAUSES.size())) + text.substring(comma.end())) : same;
            case 4 -> comma.find() ? modified(same, text.substring(0, comma.start()) + "。") : same;
            case 5 -> comma.find() ? new Draft("split", text, List.of(text.substring(0, comma.start()) + "。", text.substring(comma.end())),
                    measure.path()) : same;
            default -> same;
        };
    }

    private static Draft modified(Draft same, String text) {
        return text.equals(same.old) ? same : new Draft("modified", same.old, List.of(text), same.path);
    }

    /** One measure goes far enough away that it must be the one that moved. */
    private static void move(List<Draft> drafts, Random random) {
        int from = random.nextInt(drafts.size());
        Draft draft = drafts.get(from);
        int to = (from + FAR + random.nextInt(drafts.size() - 2 * FAR)) % drafts.size();
        boolean linked = draft.kind.equals("unchanged") || draft.kind.equals("modified");
        long passed = drafts.subList(Math.min(from, to), Math.max(from, to)).stream()
                .filter(other -> !other.kind.equals("added") && !other.kind.equals("deleted")).count();
        if (linked && passed >= FAR) {
            drafts.remove(from);
            HeadingPath path = drafts.get(Math.min(to, drafts.size() - 1)).path;
            drafts.add(to, new Draft(draft.kind.equals("modified") ? "moved-modified" : "moved", draft.old, draft.now, path));
        }
    }

    private static Notice version(Notice notice, List<Draft> drafts, Random random) {
        List<Block> blocks = new ArrayList<>();
        HeadingPath path = HeadingPath.NONE;
        int number = 0;
        for (Draft draft : drafts) {
            for (String text : draft.now) {
                HeadingPath before = path;
                draft.path.headings().filter(heading -> before.headings().noneMatch(heading::equals)).map(Heading.class::cast).forEach(blocks::add);
                path = draft.path;
                blocks.add(new Paragraph(List.of(new Measure("m" + ++number, text, path, List.of()))));
            }
        }
        String id = Long.toHexString(random.nextLong());
        return new Notice(new SourceFile(id, id + ".txt", ""), notice.metadata(), new Outline(blocks), List.of(), List.of());
    }
}
