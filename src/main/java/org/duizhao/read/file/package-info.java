/**
 * From a file to its text: the formats in the order in which they are asked, watched for time.
 *
 * <p>May use all formats; no format knows it.
 */
package org.duizhao.read.file;
