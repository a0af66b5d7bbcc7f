/** What waits for a person's word, in a list: links that are not sure, and decisions whose sentences are not found any more. */
package org.duizhao.desktop.review;
