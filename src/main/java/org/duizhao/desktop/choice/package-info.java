/**
 * What a person chose and finds again: of a project in the project, of the
 * machine in the program's settings. Knows no controls.
 */
package org.duizhao.desktop.choice;
