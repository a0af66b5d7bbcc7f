/** Text reuse: which notices share how much wording, and which sentences are a template's or a notice's own. Asks the characters alone. */
package org.duizhao.reuse;
