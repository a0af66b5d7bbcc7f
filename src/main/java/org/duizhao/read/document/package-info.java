/**
 * What every format has in common: the bytes of a document, the contract of a format, bounds, failures, and the parts of a text.
 */
package org.duizhao.read.document;
