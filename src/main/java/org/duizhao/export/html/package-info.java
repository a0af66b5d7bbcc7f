/**
 * The table as one HTML file that needs nothing else: no network, no script, no other file; made for the screen and for paper.
 */
package org.duizhao.export.html;
