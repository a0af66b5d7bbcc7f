/**
 * The project file: notices and a person's decisions, kept through a power cut. {@link org.duizhao.library.Library} is what others use, and the
 * records of {@code library.entry} that go in and out of it.
 */
package org.duizhao.library;
