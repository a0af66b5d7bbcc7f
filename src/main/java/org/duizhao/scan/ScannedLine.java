package org.duizhao.scan;

import java.util.List;

/**
 * A line of text in a picture, from left to right.
 *
 * @param characters at least one
 * @param box        where it stands
 */
public record ScannedLine(List<ScannedCharacter> characters, LineBox box) {

    public ScannedLine {
        characters = List.copyOf(characters);
    }
}
