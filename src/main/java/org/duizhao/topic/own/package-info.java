/** A person's own topics, and words of their own for topics of the program's: as values, as a tree with the others, and as CSV. */
package org.duizhao.topic.own;
