/** How much: numbers with their bounds, shares, and whether a quantity is asked for or only selects. */
package org.duizhao.extract.amount;
