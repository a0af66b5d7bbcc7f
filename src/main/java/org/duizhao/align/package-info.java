/**
 * The measures of many notices become the rows of one comparison. The rows do not depend on the order of the notices.
 */
package org.duizhao.align;
