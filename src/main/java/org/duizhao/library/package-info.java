/**
 * The project file: notices and a person's decisions, kept through a power cut.
 */
package org.duizhao.library;
