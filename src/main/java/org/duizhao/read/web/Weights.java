package org.duizhao.read.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What an element of a web page holds.
 *
 * @param characters without white space
 * @param linked     how many of them are in links
 * @param marks      how many signs end or part sentences, outside of links
 */
record Weights(int characters, int linked, int marks) {

    private static final Weights NOTHING = new Weights(0, 0, 0);

    /** The weights of an element and all below it, found in one pass. */
    static Map<Element, Weights> of(Element root) {
        Map<Element, Weights> weights = new IdentityHashMap<>();
        NodeTraversor.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    weights.put(element, NOTHING);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                Weights own = node instanceof TextNode text ? of(text.getWholeText()) : weights.getOrDefault(node, NOTHING);
                if (node instanceof Element element && element.normalName().equals("a")) {
                    own = new Weights(own.characters, own.characters, 0);
                    weights.put(element, own);
                }
                if (node != root && node.parent() instanceof Element parent) {
                    weights.put(parent, weights.get(parent).plus(own));
                }
            }
        }, root);
        return weights;
    }

    private static Weights of(String text) {
        int characters = (int) text.chars().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).count();
        return new Weights(characters, 0, (int) text.chars().filter(c -> "。；，、：".indexOf(c) >= 0).count());
    }

    private Weights plus(Weights other) {
        return new Weights(characters + other.characters, linked + other.linked, marks + other.marks);
    }
}
