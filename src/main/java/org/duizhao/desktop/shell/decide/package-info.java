/** What a person is asked when they decide in the matrix. */
package org.duizhao.desktop.shell.decide;
