/**
 * How a notice stands in the project file: compressed JSON, read forgivingly where a kind of warning is no longer known.
 */
package org.duizhao.library.form;
