/** Where the program's log goes: files of bounded size in a folder, without a word of any document. Knows no other package. */
package org.duizhao.logging;
