package org.duizhao.extract.actor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Of the name of a body that is named after a field, only what stands around the field can be read. */
class FieldNamesTest {

    @ParameterizedTest
    @CsvSource({"县发展和改革局牵头, 县-----局牵头", "县工业和信息化局和各镇, 县------局和各镇", "推动发展和改革, 推动发展和改革", "各镇, 各镇",
            "县发展和改革局、县商务和粮食局, 县-----局、县-----局"})
    void aFieldIsClosedWhereABodysNameEndsBehindIt(String text, String closed) {
        assertEquals(closed, FieldNames.closed(text).replace(FieldNames.CLOSED, '-'));
        assertEquals(text.length(), FieldNames.closed(text).length());
    }
}
