/** What the form of an official document is known by: its number (发文字号), dates, genres (文种), and the labels before and behind the body. */
package org.duizhao.chinese.document;
