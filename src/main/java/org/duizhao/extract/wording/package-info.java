/** What all grammars of quantities share: a sentence with closed characters, the building blocks of expressions, and what was read. */
package org.duizhao.extract.wording;
