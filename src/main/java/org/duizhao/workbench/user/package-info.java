/**
 * What the program keeps of this user outside of projects: its folders, the projects that were open last, the user's own abbreviations.
 */
package org.duizhao.workbench.user;
