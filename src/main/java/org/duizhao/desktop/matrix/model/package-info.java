/** What the matrix shows and where the person is in it: base, filter, folded groups. Knows no controls. */
package org.duizhao.desktop.matrix.model;
