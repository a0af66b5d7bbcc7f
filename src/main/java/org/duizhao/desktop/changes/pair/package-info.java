/** Which two notices are held against each other: what the program proposes, and which years of one notice there are. Knows no controls. */
package org.duizhao.desktop.changes.pair;
