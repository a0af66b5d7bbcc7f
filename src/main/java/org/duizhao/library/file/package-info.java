/**
 * The project file on its drive: found, locked against a second writer, brought up to date, copied whole, and given back.
 */
package org.duizhao.library.file;
