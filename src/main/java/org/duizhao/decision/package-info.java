/** What a person decided of a comparison, tied to sentences so that it lasts: decisions, the places they are of, and how these are found again. */
package org.duizhao.decision;
