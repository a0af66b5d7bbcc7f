/**
 * Benchmarks: each figure is a ratio to a floor measured in the same run. Not run with the tests; the README says how.
 */
package org.duizhao.bench;
