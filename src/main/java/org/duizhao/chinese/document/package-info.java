/** Words that the form of an official document is known by: genres (文种) and the labels before and behind the body. */
package org.duizhao.chinese.document;
