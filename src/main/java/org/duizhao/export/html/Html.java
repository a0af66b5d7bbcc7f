package org.duizhao.export.html;

import java.io.IOException;
import java.io.Writer;

/** Writes mark-up; whatever is not mark-up of ours is escaped. */
final class Html {

    private final Writer target;

    Html(Writer target) {
        this.target = target;
    }

    /** Mark-up as it is. Never for words from a notice, a file name or a person. */
    Html raw(String markup) throws IOException {
        target.write(markup);
        return this;
    }

    /** Any words, escaped for content and for attributes in double quotes. */
    Html text(String words) throws IOException {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> target.write("&amp;");
                case '<' -> target.write("&lt;");
                case '>' -> target.write("&gt;");
                case '"' -> target.write("&quot;");
                case '\'' -> target.write("&#39;");
                default -> target.write(c < 0x20 && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return this;
    }

    Html element(String name, String words) throws IOException {
        return raw("<" + name + ">").text(words).raw("</" + name + ">");
    }

    Html element(String name, String cssClass, String words) throws IOException {
        return raw("<" + name + " class=\"" + cssClass + "\">").text(words).raw("</" + name + ">");
    }
}
