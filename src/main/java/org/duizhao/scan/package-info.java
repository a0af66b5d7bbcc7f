/**
 * From the picture of a page to its characters: where lines stand, what they say, and how sure each character is. Runs the models of
 * PP-OCRv4 (Apache-2.0) on the processor, offline; without their native library there is no {@link PageScanner}.
 */
package org.duizhao.scan;
