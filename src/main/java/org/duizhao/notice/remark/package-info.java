/** What was done to a text and what is doubtful in it: repairs and warnings. */
package org.duizhao.notice.remark;
