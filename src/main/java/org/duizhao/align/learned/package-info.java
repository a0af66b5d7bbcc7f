/** What a person's decisions on some pairs of a comparison say of its other pairs. */
package org.duizhao.align.learned;
