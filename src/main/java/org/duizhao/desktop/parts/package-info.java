/** Pieces that several views share: their words, their loading from fxml, text with marks. */
package org.duizhao.desktop.parts;
