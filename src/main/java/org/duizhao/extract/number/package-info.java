/** Numbers as Chinese notices write them, and the measure words that follow them. Knows nothing of notices. */
package org.duizhao.extract.number;
