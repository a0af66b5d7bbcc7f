/**
 * The search index of a project: where it is kept, what a measure can be found by, and how the index follows the project or is made anew.
 */
package org.duizhao.workbench.search;
