package org.duizhao.parse.head;

import org.duizhao.parse.element.Genre;
import org.duizhao.parse.element.Organ;
import org.duizhao.parse.line.Typography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the title among the lines of the head. It ends with its genre (… 的通知) and may take several lines: the issuer's
 * name, 关于…, 通 知. Pages often print it twice.
 */
final class DocumentTitle {

    /** What else a line may be that names a place or a year, or opens a page, over a title is told by its end. */
    private static final String HALF = "[一-龥0-9“”—–-]{6,40}(?<!网|网站|公开|平台|栏目|文件|频道|首页|附件)";
    private static final Pattern FIRST_HALF = Pattern.compile("(?=.*(?:[省市县区旗镇乡]|20\\d\\d))" + HALF);
    /** 城乡供水提质 / 三年行动方案: before a line that names no place and no subject of its own the very first line is the first half. */
    private static final Pattern FIRST_LINE = Pattern.compile(HALF);
    private static final Pattern SECOND_HALF = Pattern.compile("(?:[一二三四五六七八九十]年)?(?:专项|集中|综合|提升|整治|治理|攻坚|行动|工作|实施|建设|重点|任务){0,5}+(?:方案|计划|要点|规划|意见|办法|细则|清单)(?:[（(].*)?");

    /** （2024年3月5日…通过）: a note under the title, and none of it; an address has its occasion in the title. */
    private static final Pattern NOTE = Pattern.compile("[（(]\\d{4}年\\d{1,2}月");

    private DocumentTitle() {
    }

    /** The lines of the title and of its repetitions, the title's own first; empty where there is none. */
    static List<List<HeadLine>> find(List<HeadLine> candidates, boolean moreFollows) {
        List<List<HeadLine>> groups = closed(candidates);
        if (groups.isEmpty()) {
            List<List<HeadLine>> single = candidates.stream().map(List::of).toList();
            return single.isEmpty() || !moreFollows ? List.of() : printed(single.get(0), single);
        }
        return printed(groups.stream().filter(group -> text(group).contains("关于")).findFirst().orElse(groups.get(0)), groups);
    }

    /** The title and its repetitions among the groups. */
    private static List<List<HeadLine>> printed(List<HeadLine> title, List<List<HeadLine>> groups) {
        String letters = Typography.letters(text(title));
        List<List<HeadLine>> same = new ArrayList<>();
        same.add(title);
        groups.stream().filter(group -> group != title && Typography.letters(text(group)).equals(letters)).forEach(same::add);
        return same;
    }

    static String text(List<HeadLine> group) {
        return Typography.tight(group.size() == 1 ? group.get(0).text() : group.stream().map(HeadLine::text).collect(Collectors.joining(" ")));
    }

    /** Runs of lines that end with a genre, without the lines before that are neither a body's name nor of the title. */
    private static List<List<HeadLine>> closed(List<HeadLine> candidates) {
        List<List<HeadLine>> groups = new ArrayList<>();
        List<HeadLine> open = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            open.add(candidates.get(i));
            HeadLine next = i + 1 < candidates.size() ? candidates.get(i + 1) : null;
            boolean goesOn = next != null && (continues(text(open), next.text())
                    || next.index() == candidates.get(i).index() + 1 && endsLater(text(open), next.text()));
            if (!goesOn && Genre.of(text(open)).isPresent()) {
                groups.add(trimmed(open));
                open = new ArrayList<>();
            }
        }
        return groups;
    }

    private static boolean continues(String title, String next) {
        boolean quoteOpen = title.lastIndexOf('《') > title.lastIndexOf('》');
        boolean subtitle = !next.isEmpty() && "（(".indexOf(next.charAt(0)) >= 0 && Genre.of(title + next).isPresent()
                && (!NOTE.matcher(next).lookingAt() || next.endsWith("上）"));
        return quoteOpen || next.startsWith("的") || subtitle;
    }

    /** 关于落实防汛应急预案 / 有关事项的通知: the genre that ends the first line is of what the title is about. */
    private static boolean endsLater(String title, String next) {
        int genre = Genre.of(title).map(String::length).orElse(0);
        boolean whole = title.length() > genre && title.startsWith("的", title.length() - genre - 1);
        return title.contains("关于") && !whole && !next.contains("关于") && next.contains("的") && Genre.of(next).isPresent();
    }

    /** Whether a line is the first half of a title without 关于: 青禾市2024年秋冬季. */
    private static boolean opens(HeadLine line, HeadLine next) {
        return line.index() + 1 == next.index() && (FIRST_HALF.matcher(line.text()).matches()
                || line.index() == 0 && FIRST_LINE.matcher(line.text()).matches() && SECOND_HALF.matcher(Typography.tight(next.text())).matches());
    }

    private static List<HeadLine> trimmed(List<HeadLine> group) {
        int about = 0;
        while (about < group.size() && !group.get(about).text().contains("关于")) {
            about++;
        }
        int last = about == group.size() ? group.size() - 1 : about;
        int start = start(group, last, about == group.size(), true);
        return List.copyOf(group.subList(start < last ? start : start(group, last, about == group.size(), false), group.size()));
    }

    /** The first of the lines before {@code last} that name the issuing bodies; a name that stands there again is the letterhead's. */
    private static int start(List<HeadLine> group, int last, boolean untold, boolean adjacent) {
        Set<String> names = new HashSet<>();
        int start = last;
        while (start > 0) {
            HeadLine before = group.get(start - 1);
            boolean reached = !adjacent || before.index() + 1 == group.get(start).index();
            boolean named = reached && Organ.isName(before.text()) && names.add(Typography.letters(before.text()))
                    && !group.get(last).text().startsWith(before.text());
            if (!named && !(untold && opens(before, group.get(start)))) {
                break;
            }
            start--;
        }
        return start;
    }
}
