/** What lies on the desk: notices, which of them are ticked, and their comparison. Shared by all views; knows no controls. */
package org.duizhao.desktop.desk;
