/** What every part of the window is given: the view-models, the words, the tasks, the dialogs, the folders. Knows no part of the window. */
package org.duizhao.desktop.shell.context;
