/** The bar that lists what went wrong, or what a person should know, each with what to do. */
package org.duizhao.desktop.shell.problem;
