/** How often: 每月一次, 日检日查, 定期. */
package org.duizhao.extract.frequency;
