/** What two people decided of the same notices, held against each other and put together. */
package org.duizhao.decision.merge;
