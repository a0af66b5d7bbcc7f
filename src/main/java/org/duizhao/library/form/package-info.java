/**
 * How a notice stands in the project file: compressed JSON, and which older forms of it can be read.
 */
package org.duizhao.library.form;
