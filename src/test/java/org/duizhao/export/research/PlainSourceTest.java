package org.duizhao.export.research;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PlainSourceTest {

    @Test
    void everyLineEndIsOneCharacterAndTheByteOrderMarkNone() {
        PlainSource plain = PlainSource.of("\uFEFF甲\r\n乙\r丙\n丁");
        assertEquals("甲\n乙\n丙\n丁", plain.text());
        assertEquals(2, plain.place("\uFEFF甲\r\n".length()), "乙 is the third character of the file");
        assertEquals(7, plain.place("\uFEFF甲\r\n乙\r丙\n丁".length()), "the end");
    }

    @Test
    void aCharacterOfASupplementaryPlaneIsOne() {
        PlainSource plain = PlainSource.of("𠮷林镇");
        assertEquals("𠮷林镇", plain.text());
        assertEquals(1, plain.place("𠮷".length()));
        assertEquals(3, plain.place("𠮷林镇".length()));
    }
}
