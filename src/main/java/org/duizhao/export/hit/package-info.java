/** What a search found, as a table that can be written and copied. */
package org.duizhao.export.hit;
