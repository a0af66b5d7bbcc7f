/**
 * What was left behind from one year to the next: what the new notice no longer says, and what it still says although its time is over.
 */
package org.duizhao.change.behind;
