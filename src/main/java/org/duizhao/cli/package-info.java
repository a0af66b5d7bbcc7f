/**
 * The command line: one class a command, and nothing else that prints.
 */
package org.duizhao.cli;
