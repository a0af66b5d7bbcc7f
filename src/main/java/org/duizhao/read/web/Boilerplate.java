package org.duizhao.read.web;

import org.duizhao.chinese.document.DocumentNumber;
import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands around a notice on a web page: navigation, breadcrumbs, share buttons, counters, imprints. */
final class Boilerplate {

    /** Elements that show no text of the page itself: scripts, controls, what is embedded, the browser's own navigation. */
    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, svg, canvas, select, "
            + "option, button, input, textarea, nav, audio, video, map, head > *, [hidden]";
    /** Names that page systems give to furniture, as whole words of a class or id. */
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|bdshare\\w*|bdsharebuttonbox|social\\w*|crumbs?|breadcrumbs?|location|position|dqwz|wzdh|"
            + "nav\\w*|menu\\w*|header|footer|foot|copyright|qrcode|ewm|erweima|toolbar|tools?|print\\w*|fontsize|zihao|"
            + "related|recommend\\w*|sidebar|pagination|pager|prevnext|advert\\w*|login|search\\w*|friendlink\\w*|links)(?:$|[\\s_-])");
    /** A document number is text wherever it stands. */
    private static final Pattern NUMBER = Pattern.compile(DocumentNumber.yearAndNumber("\\d{4}", "\\d", ""));
    /** An element with so many sentences is no furniture, whatever it is called. */
    private static final int LEAST_SENTENCES = 2;
    /** Buttons: a line of nothing else is furniture. */
    private static final Set<String> BUTTONS = Set.copyOf(Table.read(Boilerplate.class, "buttons.tsv").words());
    /** Labels in the line below a title, which says where a page comes from and how it can be shown. */
    private static final String LABEL = Words.read(Boilerplate.class, "labels.tsv").expression();
    /** Lines as page systems write them; how long each may go on keeps a sentence that begins likewise. */
    private static final List<Pattern> LINES = Stream.of(
            "(?:您|你)?(?:当前|现在|所在)(?:的)?(?:位置|栏目)(?:是)?[:：].*",
            "(?:手机)?扫(?:一扫|描二维码).{0,30}",
            "分享到?[:：].{0,30}",
            "(?:浏览|点击|阅读)(?:次数|数|量)[:：].{0,20}",
            "(?:上|下)一(?:篇|条)(?:[:：\\s].*)?",
            "(?:" + LABEL + "|时间|日期)[:：].{0,40}" + LABEL + "[:：].{0,60}",
            ".{0,12}ICP备\\s*\\d+号.{0,40}", ".{0,8}公网安备\\s*\\d+号.{0,40}", "(?:政府)?网站标识码.{0,40}",
            "主办(?:单位)?[:：].{0,60}承办(?:单位)?.*", "(?:版权所有|技术支持)[:：©].{0,60}").map(Pattern::compile).toList();

    private Boilerplate() {
    }

    /** Takes out of a page what is furniture by its kind or its name. */
    static void remove(Document page) {
        page.select(NEVER_TEXT).remove();
        List<Element> named = page.body().getAllElements().stream().filter(element -> element != page.body())
                .filter(element -> NAMES.matcher(element.className()).find() || NAMES.matcher(element.id()).find()
                        || element.normalName().matches("footer|aside"))
                .filter(element -> sentences(element) < LEAST_SENTENCES && !NUMBER.matcher(element.text()).find()).toList();
        named.forEach(Element::remove);
    }

    /** Whether a whole line is furniture. */
    static boolean isFurniture(String line) {
        String plain = line.replaceAll("[\\s　]+", " ").strip();
        List<String> words = Stream.of(plain.split("[\\s\\[\\]【】〖〗（）()|｜:：]+")).filter(word -> !word.isEmpty()).toList();
        return !words.isEmpty() && BUTTONS.containsAll(words)
                || LINES.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
    }

    private static long sentences(Element element) {
        return element.text().chars().filter(c -> c == '。' || c == '；').count();
    }
}
