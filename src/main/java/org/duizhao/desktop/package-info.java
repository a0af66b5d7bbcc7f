/**
 * The window: one folder a view (fxml, view, view-model), one composition root. No other package uses JavaFX.
 */
package org.duizhao.desktop;
