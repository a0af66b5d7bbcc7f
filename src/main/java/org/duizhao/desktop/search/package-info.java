/** The search view: a box, facets, counts by place and year, and the hits with a way to their sentence. */
package org.duizhao.desktop.search;
