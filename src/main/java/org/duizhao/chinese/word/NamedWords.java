package org.duizhao.chinese.word;

import org.duizhao.resource.Table;

/**
 * The lists of words of one table, each by its name: the rows of a TSV whose first cell names what the words of the second are. Immutable.
 *
 * @param table see {@link Table#words(String)}
 */
public record NamedWords(Table table) {

    /** A table among the program's resources, see {@link Table#read}. */
    public static NamedWords read(Class<?> owner, String resource) {
        return new NamedWords(Table.read(owner, resource));
    }

    /**
     * The words of a name.
     *
     * @throws IllegalArgumentException where no row has the name
     */
    public Words of(String name) {
        return Words.of(table.words(name));
    }

    /** The words of a name as one group of a regular expression, see {@link Words#expression}. */
    public String any(String name) {
        return of(name).expression();
    }
}
