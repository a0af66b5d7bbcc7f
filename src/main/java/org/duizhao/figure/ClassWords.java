package org.duizhao.figure;

import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words by which something is told to be of a class, from a table among the program's resources: the class, words that say so, and, of
 * bodies, words that say so only behind another body with so many characters between (企业…负责人). The first row that fits decides.
 */
final class ClassWords {

    private final Map<String, Pattern> classes = new LinkedHashMap<>();

    /** @param resource the table's name beside this class */
    ClassWords(String resource) {
        for (List<String> row : Table.read(ClassWords.class, resource).rows()) {
            classes.put(row.get(0), Pattern.compile(row.size() < 5 ? any(row.get(1))
                    : any(row.get(3)) + ".{0," + row.get(4) + "}" + any(row.get(2)) + "|" + any(row.get(1))));
        }
    }

    /** The name of the class of a text; empty where no word of the table stands in it, and for null. */
    Optional<String> of(String text) {
        return classes.entrySet().stream().filter(one -> text != null && one.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst();
    }

    /** The names of all classes, in the order of the table. */
    List<String> classes() {
        return List.copyOf(classes.keySet());
    }

    private static String any(String words) {
        return Words.of(Table.wordsOf(words)).expression();
    }
}
