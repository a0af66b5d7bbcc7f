/** What an import brings onto the desk, and what becomes of older versions of a notice that are there. */
package org.duizhao.desktop.desk.intake;
