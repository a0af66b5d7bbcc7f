package org.duizhao.export.topic;

/**
 * A chart as a picture that a document can hold.
 *
 * @param title  what it shows
 * @param said   the same in words, for who does not see it
 * @param width  as it is shown, in px of 96 an inch; the picture may be finer
 * @param height the same
 * @param png    the file; not to be changed
 */
public record ChartPicture(String title, String said, double width, double height, byte[] png) {
}
