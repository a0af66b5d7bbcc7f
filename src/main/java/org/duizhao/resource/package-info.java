/**
 * The tables and word lists that lie among the program's resources: one form, one reader. Knows nothing else.
 *
 * <p>A list of words is data, not a literal of Java: put it beside the package that owns it under {@code src/main/resources} and ask for it
 * with {@link org.duizhao.resource.Table#read Table.read(Owner.class, "words.tsv")}.
 */
package org.duizhao.resource;
