package org.duizhao.read.word;

import org.duizhao.read.document.Xml;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that Word makes itself: which list a paragraph belongs to, and what number it gets there.
 * Counts as it is asked.
 */
final class DocxNumbering {

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> patterns = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final String defaultStyle;
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Map<String, List<ListCounter.Level>> levels = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** From {@code numbering.xml} and {@code styles.xml}, where there are any. */
    DocxNumbering(Optional<Element> numbering, Optional<Element> styleSheet) {
        numbering.ifPresent(root -> {
            Xml.children(root, "num").forEach(list -> lists.put(Xml.attribute(list, "numId"), list));
            Xml.children(root, "abstractNum").forEach(one -> patterns.put(Xml.attribute(one, "abstractNumId"), one));
        });
        styleSheet.ifPresent(root -> Xml.children(root, "style")
                .forEach(style -> styles.put(Xml.attribute(style, "styleId"), style)));
        defaultStyle = styles.values().stream()
                .filter(style -> "paragraph".equals(Xml.attribute(style, "type")))
                .filter(style -> Xml.attribute(style, "default").matches("1|true"))
                .map(style -> Xml.attribute(style, "styleId")).sorted().findFirst().orElse("");
    }

    /** The number of the next paragraph; empty where it has none. To be asked once for each paragraph, in their order. */
    String next(Element paragraph) {
        String style = Xml.value(paragraph, "pPr", "pStyle");
        String list = Xml.value(paragraph, "pPr", "numPr", "numId");
        String level = Xml.value(paragraph, "pPr", "numPr", "ilvl");
        Set<String> seen = new HashSet<>();
        for (String at = style.isEmpty() ? defaultStyle : style; !at.isEmpty() && list.isEmpty() && seen.add(at);) {
            Element definition = styles.get(at);
            if (definition == null) {
                break;
            }
            list = Xml.value(definition, "pPr", "numPr", "numId");
            level = level.isEmpty() ? Xml.value(definition, "pPr", "numPr", "ilvl") : level;
            level = level.isEmpty() && !list.isEmpty() ? levelOfStyle(list, at) : level;
            at = Xml.value(definition, "basedOn");
        }
        return lists.containsKey(list) ? count(list, Xml.number(level, 0)) : "";
    }

    private String count(String list, int level) {
        if (level < 0 || level >= ListCounter.Level.MOST) {
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(pattern(list), key -> new ListCounter());
        for (Element override : Xml.children(lists.get(list), "lvlOverride")) {
            int overridden = Xml.number(Xml.attribute(override, "ilvl"), -1);
            String start = Xml.value(override, "startOverride");
            if (overridden == level && !start.isEmpty() && begun.add(list + "/" + level)) {
                counter.startAt(level, Xml.number(start, 1));
            }
        }
        return counter.next(levels.computeIfAbsent(list, this::levels), level);
    }

    private List<ListCounter.Level> levels(String list) {
        List<ListCounter.Level> result = new ArrayList<>();
        for (int level = 0; level < ListCounter.Level.MOST; level++) {
            result.add(level(list, level));
        }
        return result;
    }

    private ListCounter.Level level(String list, int level) {
        Optional<Element> own = Xml.children(lists.get(list), "lvlOverride").stream()
                .filter(override -> Xml.number(Xml.attribute(override, "ilvl"), -1) == level)
                .flatMap(override -> Xml.children(override, "lvl").stream()).findFirst();
        Optional<Element> common = Optional.ofNullable(patterns.get(pattern(list))).flatMap(pattern -> levelOf(pattern, level));
        return own.or(() -> common).map(DocxNumbering::level)
                .orElseGet(() -> new ListCounter.Level(NumberStyle.NONE, 1, "", true, false, false));
    }

    private static ListCounter.Level level(Element level) {
        String format = Xml.value(level, "numFmt");
        // Word keeps the formats that came later beside a fallback
        String later = Xml.find(level, "AlternateContent", "Choice", "numFmt").map(e -> Xml.attribute(e, "val")).orElse("");
        NumberStyle style = NumberStyle.named(format.isEmpty() ? later : format);
        boolean legal = Xml.find(level, "isLgl").isPresent();
        return new ListCounter.Level(style, Xml.number(Xml.value(level, "start"), 0), Xml.value(level, "lvlText"),
                !"0".equals(Xml.value(level, "lvlRestart")), legal, !"nothing".equals(Xml.value(level, "suff")));
    }

    private static Optional<Element> levelOf(Element pattern, int level) {
        return Xml.children(pattern, "lvl").stream().filter(one -> Xml.number(Xml.attribute(one, "ilvl"), -1) == level)
                .findFirst();
    }

    /** The id of the abstract list that holds the levels, through a list style if it names one. */
    private String pattern(String list) {
        String id = Xml.value(lists.get(list), "abstractNumId");
        Element pattern = patterns.get(id);
        String link = pattern == null ? "" : Xml.value(pattern, "numStyleLink");
        return link.isEmpty() ? id : patterns.entrySet().stream().filter(e -> link.equals(Xml.value(e.getValue(), "styleLink")))
                .map(Map.Entry::getKey).sorted().findFirst().orElse(id);
    }

    private String levelOfStyle(String list, String style) {
        Element pattern = lists.containsKey(list) ? patterns.get(pattern(list)) : null;
        return pattern == null ? "" : Xml.children(pattern, "lvl").stream()
                .filter(level -> style.equals(Xml.value(level, "pStyle")))
                .map(level -> Xml.attribute(level, "ilvl")).findFirst().orElse("");
    }
}
