package org.duizhao.repair.furniture;

import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.repair.furniture.FurniturePatterns.Found;
import org.duizhao.repair.furniture.FurniturePatterns.Zone;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.JoinedLines;
import org.duizhao.repair.line.RepairRule;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Drops the words of a web page before and after the notice: breadcrumbs, share buttons, source and date of publication, print and
 * close. Before the notice means before its first full stop, after it after its last. A title that the page shows above these goes
 * only where it stands again below them.
 */
public final class PageFurniture implements RepairRule {

    /** As far as a page's menu and heading reach before the first full stop of a notice. */
    private static final int LONGEST_HEAD = 3000;
    /** As far as a page's foot reaches behind the last full stop. */
    private static final int LONGEST_TAIL = 1500;
    /** A link or two between the words of the foot; more may be text. */
    private static final int WIDEST_GAP = 60;
    /** A shorter text may stand twice by chance. */
    private static final int SHORTEST_TITLE = 6;
    /** Words that notices use too (来源, 打印) prove a page where three stand together. */
    private static final int ENOUGH_WEAK = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s|｜·>»:：\\[\\]【】()（）\\-]*");
    private static final Pattern NOT_OF_THE_PAGE = Pattern.compile("附\\s*件|抄\\s*送|印发|\\d\\s*[年号]|[〔〕]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final Pattern LAST_CRUMB = Pattern.compile("[>»›＞→|]\\s*([^\\s>»›＞→|]*关于[^\\s>»›＞→|]{4,})$");

    private final FurniturePatterns patterns;

    /** With the words that come with the program. */
    public PageFurniture() {
        patterns = new FurniturePatterns();
    }

    /** With these words. @throws IllegalArgumentException or IndexOutOfBoundsException where a row has not the four columns or no such pattern */
    public PageFurniture(Table words) {
        patterns = new FurniturePatterns(words);
    }

    @Override
    public Draft apply(Draft draft) {
        JoinedLines joined = JoinedLines.of(draft.lines());
        String text = joined.text();
        List<Found> head = new ArrayList<>();
        for (Found found : proved(text, patterns.in(text, Zone.HEAD, 0, headEnd(text)))) {
            head.add(withoutOnlyTitle(text, found));
        }
        List<Found> tail = proved(text, patterns.in(text, Zone.TAIL, Math.max(tailStart(text), end(head)), text.length()));
        if (head.isEmpty() && tail.isEmpty()) {
            return draft;
        }
        List<SourceRange> dropped = new ArrayList<>();
        Stream.concat(head.stream(), tail.stream()).forEach(found -> dropped.add(new SourceRange(found.start(), found.end())));
        dropped.addAll(repeatedTitles(text, head));
        dropped.addAll(gaps(text, tail));
        return draft.edit(SourceRange.merged(dropped).stream()
                .flatMap(range -> joined.drop(RepairKind.PAGE_FURNITURE, range.start(), range.end()).stream()).toList());
    }

    /** A breadcrumb without its last part, where that is the only copy of the title. */
    private static Found withoutOnlyTitle(String text, Found crumbs) {
        Matcher last = LAST_CRUMB.matcher(text).region(crumbs.start(), crumbs.end());
        if (!last.find() || withoutSpaces(text.substring(crumbs.end())).contains(withoutSpaces(last.group(1)))) {
            return crumbs;
        }
        return new Found(crumbs.start(), last.start(1), crumbs.sure());
    }

    private static int headEnd(String text) {
        int stop = text.indexOf('。');
        return Math.min(stop < 0 ? text.length() : stop, LONGEST_HEAD);
    }

    private static int tailStart(String text) {
        return Math.max(text.lastIndexOf('。') + 1, text.length() - LONGEST_TAIL);
    }

    private static int end(List<Found> found) {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    }

    /** Those that stand beside one that is sure, or three together that are not. */
    private static List<Found> proved(String text, List<Found> found) {
        List<Found> proved = new ArrayList<>();
        List<Found> chain = new ArrayList<>();
        for (Found next : found) {
            if (!chain.isEmpty() && !BETWEEN.matcher(text).region(end(chain), next.start()).matches()) {
                addProved(chain, proved);
            }
            chain.add(next);
        }
        addProved(chain, proved);
        return proved;
    }

    private static void addProved(List<Found> chain, List<Found> proved) {
        if (chain.size() >= ENOUGH_WEAK || chain.stream().anyMatch(Found::sure)) {
            proved.addAll(chain);
        }
        chain.clear();
    }

    /** Text of the page's head that stands again right below it, which is the page's own heading, and the menu above all. */
    private static List<SourceRange> repeatedTitles(String text, List<Found> head) {
        List<SourceRange> repeated = new ArrayList<>();
        if (head.isEmpty()) {
            return repeated;
        }
        String below = withoutSpaces(text.substring(end(head), Math.min(text.length(), end(head) + LONGEST_HEAD)));
        int at = 0;
        for (Found found : head) {
            String title = withoutSpaces(text.substring(at, found.start()));
            if (at == 0 && isMenu(title, text.substring(found.start(), found.end()))) {
                repeated.add(new SourceRange(0, found.start()));
            } else if (title.length() >= SHORTEST_TITLE && below.contains(title) || title.isEmpty() && at > 0) {
                repeated.add(new SourceRange(at, found.start()));
            }
            at = found.end();
        }
        return repeated;
    }

    /** What stands before a breadcrumb is the menu of the site, unless it may be the notice's. */
    private static boolean isMenu(String before, String breadcrumb) {
        return breadcrumb.contains("首页") && !before.isEmpty() && !before.contains("关于") && !NOT_OF_THE_PAGE.matcher(before).find();
    }

    /** Short pieces between the words of the page's foot are the page's too, unless they may be of the notice. */
    private static List<SourceRange> gaps(String text, List<Found> tail) {
        List<SourceRange> gaps = new ArrayList<>();
        for (int i = 1; i < tail.size(); i++) {
            int start = tail.get(i - 1).end();
            int end = tail.get(i).start();
            if (end - start <= WIDEST_GAP && !NOT_OF_THE_PAGE.matcher(text).region(start, end).find()) {
                gaps.add(new SourceRange(start, end));
            }
        }
        return gaps;
    }

    private static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }
}
