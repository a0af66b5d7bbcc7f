/**
 * Learns the weights of the pair model from sets of notices that careful readers aligned, and measures them on each set left out. Not run
 * with the tests; the README says how.
 */
package org.duizhao.train;
