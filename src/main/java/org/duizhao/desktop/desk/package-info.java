/** What lies on the desk: notices, which of them are ticked, and their comparison; one door for all views. Knows no controls. */
package org.duizhao.desktop.desk;
