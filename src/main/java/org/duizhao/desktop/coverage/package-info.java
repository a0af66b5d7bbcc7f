/** The coverage view: how far the comparison got with each notice, how much wording they share, and what matched nothing. */
package org.duizhao.desktop.coverage;
