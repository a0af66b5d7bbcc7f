/** What a person decides of two versions: which measures belong together, which do not, and which have no counterpart. Knows no controls. */
package org.duizhao.desktop.changes.hand;
