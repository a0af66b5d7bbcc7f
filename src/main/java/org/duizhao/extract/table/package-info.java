/** Plain tables of words in the program's resources. Knows nothing else. */
package org.duizhao.extract.table;
