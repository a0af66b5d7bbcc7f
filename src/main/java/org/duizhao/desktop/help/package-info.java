/** The help inside the program: a page a view, how exact it is, version and licences. Texts and pictures are resources; each page is there in every language. */
package org.duizhao.desktop.help;
