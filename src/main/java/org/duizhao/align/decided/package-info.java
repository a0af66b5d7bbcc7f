/** What a person decided, over what was found: matters as they must be, and what to say of it in their rows. */
package org.duizhao.align.decided;
