package org.duizhao.scan;

/**
 * A character that was read from a picture.
 *
 * @param text       one character, or a blank
 * @param x          its left edge in pixels of the picture once it stands straight, growing to the right
 * @param width      in pixels, above 0
 * @param confidence how sure the model is of it, 0 to 1
 * @param second     what it may be instead, one character; empty where nothing else comes near
 */
public record ScannedCharacter(String text, double x, double width, double confidence, String second) {
}
