package org.duizhao.read.web;

import org.duizhao.read.document.RowText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayList;
import java.util.List;

/** Markup becomes lines: a block is a line, a line break ends one, a row of a table is one. Deep nesting costs no stack. */
final class HtmlLines implements NodeVisitor {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** The outermost table that is being read as rows; what is in it is not visited again. */
    private Element rowsOf;

    private HtmlLines() {
    }

    /** The lines below an element that are not blank, without white space at their ends. */
    static List<String> of(Element element) {
        HtmlLines visitor = new HtmlLines();
        NodeTraversor.traverse(visitor, element);
        visitor.end();
        return visitor.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (rowsOf != null) {
            return;
        }
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            begin(element, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == rowsOf) {
            rowsOf = null;
        } else if (rowsOf == null && node instanceof Element element && element.isBlock()) {
            end();
        }
    }

    private void begin(Element element, int depth) {
        if (element.normalName().equals("tr") && depth > 0) {
            row(element);
        } else if (element.isBlock() || element.normalName().equals("br")) {
            end();
        }
    }

    private void row(Element row) {
        end();
        boolean nested = row.select("table").size() > 0;
        if (!nested) {
            List<List<String>> cells = row.children().stream().map(HtmlLines::of).toList();
            lines.addAll(RowText.lines(cells));
            rowsOf = row;
        }
    }

    /** White space of the markup is one space; the wide space of a Chinese indentation is kept inside a line. */
    private void append(String text) {
        String collapsed = text.replaceAll("[ \\t\\n\\r\\f]+", " ");
        boolean spaced = line.length() == 0 || line.charAt(line.length() - 1) == ' ';
        line.append(spaced && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed);
    }

    private void end() {
        String ended = line.toString().replace('\u00A0', ' ').strip();
        if (!ended.isEmpty()) {
            lines.add(ended);
        }
        line.setLength(0);
    }
}
