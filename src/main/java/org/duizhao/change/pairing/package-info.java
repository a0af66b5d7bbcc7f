/**
 * Which measures of two versions of a notice belong together: the same texts first, then those that state the same, then what was divided or
 * drawn together. Knows measures by their place in their notice only.
 */
package org.duizhao.change.pairing;
