/** Which notices are ticked, and their comparison, made anew in the background. */
package org.duizhao.desktop.desk.compare;
