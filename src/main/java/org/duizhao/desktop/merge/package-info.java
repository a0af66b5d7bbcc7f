/** What a colleague decided in a copy of the project, held against what was decided here, and taken over. */
package org.duizhao.desktop.merge;
