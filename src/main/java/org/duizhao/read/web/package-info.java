/**
 * Saved web pages: the notice without the navigation around it.
 */
package org.duizhao.read.web;
