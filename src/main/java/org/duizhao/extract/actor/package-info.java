/**
 * Who: the subject of a sentence, the responsible bodies in its bracket, and to whom a requirement belongs.
 */
package org.duizhao.extract.actor;
