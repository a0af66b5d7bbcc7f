/**
 * Saved web pages: the notice without the navigation around it.
 *
 * <p>May use {@code read.document}, {@code read.text}, {@code chinese.document} and {@code resource}; the one package that knows jsoup.
 */
package org.duizhao.read.web;
