/** Searches for patterns at the few places of a sentence where they can start. */
package org.duizhao.chinese.cue;
