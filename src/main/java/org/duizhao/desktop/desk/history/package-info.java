/** What was done to the open project in this session, to be undone and done again. */
package org.duizhao.desktop.desk.history;
