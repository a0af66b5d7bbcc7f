/**
 * From a file to its text: the formats in the order in which they are asked, watched for time.
 */
package org.duizhao.read.file;
