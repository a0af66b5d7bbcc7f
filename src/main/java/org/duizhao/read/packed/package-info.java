/**
 * Archives: what is in a ZIP, safely unpacked, and which files are refused by name.
 */
package org.duizhao.read.packed;
