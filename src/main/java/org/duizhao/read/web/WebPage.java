package org.duizhao.read.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The notice on a web page. Offices' pages are made by many systems, so no names of their containers are relied on: the notice is
 * where the sentences are. What is in doubt stays.
 */
final class WebPage {

    /** The notice's container holds at least this share of the page's sentences; an imprint may hold some. */
    private static final double NEARLY_ALL = 0.9;
    /** A document number, a title and a date beside the container have fewer characters than this, */
    private static final int MOST_BESIDE = 600;
    /** and a smaller share of them is links than of any navigation. */
    private static final double MOST_LINKS = 0.25;

    private WebPage() {
    }

    /** The lines of the notice, a block of the page each; at least one, perhaps empty. */
    static List<String> lines(Document page) {
        String windowTitle = page.title();
        Boilerplate.remove(page);
        Element body = page.body();
        Element container = container(body, Weights.of(body));
        List<String> lines = new ArrayList<>(HtmlLines.of(container));
        if (container != body) {
            title(body, container, windowTitle, lines).forEach(line -> lines.add(0, line));
        }
        lines.removeIf(Boilerplate::isFurniture);
        return lines.isEmpty() ? List.of("") : lines;
    }

    /**
     * The innermost element that holds nearly all sentences of the page, and what stands around it as long as it is not
     * links.
     */
    private static Element container(Element body, Map<Element, Weights> weights) {
        double needed = NEARLY_ALL * weights.get(body).marks();
        if (needed == 0) {
            return body;
        }
        Element container = body;
        for (Element inner = body; inner != null; inner = withMost(container, needed, weights)) {
            container = inner;
        }
        while (container != body && (!container.isBlock() || isPlain(weights.get(container.parent()), weights.get(container)))) {
            container = container.parent();
        }
        return container;
    }

    private static Element withMost(Element parent, double needed, Map<Element, Weights> weights) {
        return parent.children().stream().filter(child -> weights.get(child).marks() >= needed).findFirst().orElse(null);
    }

    /** Whether what the outer element adds to the inner one is little, and little of it is links. */
    private static boolean isPlain(Weights outer, Weights inner) {
        int added = outer.characters() - inner.characters();
        return added <= MOST_BESIDE && outer.linked() - inner.linked() <= added * MOST_LINKS;
    }

    /** The heading that stands before the container, which many pages set apart from the text; the innermost first. */
    private static List<String> title(Element body, Element container, String windowTitle, List<String> lines) {
        String text = String.join("", lines).replaceAll("\\s", "");
        List<String> found = new ArrayList<>();
        for (Element heading : body.select("h1, h2, h3, [class*=title], [id*=title], [class*=Title], [id*=Title], [class*=bt]")) {
            String title = heading.text().strip();
            String bare = title.replaceAll("\\s", "");
            boolean named = bare.length() >= 6 && windowTitle.replaceAll("\\s", "").contains(bare);
            if (named && !text.contains(bare) && isOutside(heading, container) && found.isEmpty()) {
                found.add(title);
            }
        }
        return found;
    }

    private static boolean isOutside(Element heading, Element container) {
        return heading != container && !heading.parents().contains(container) && !container.parents().contains(heading);
    }
}
