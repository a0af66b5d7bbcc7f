/**
 * How long work says how far it is, and learns that it is no longer wanted. Knows no other package.
 */
package org.duizhao.progress;
