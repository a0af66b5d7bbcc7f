package org.duizhao.parse.place;

import org.duizhao.notice.metadata.Jurisdiction;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class GazetteerTest {

    private final Gazetteer gazetteer = new Gazetteer();

    @Test
    void theLongestNameThatStandsThereIsFound() {
        assertEquals("积石山保安族东乡族撒拉族自治县", gazetteer.nameAt("县级：积石山保安族东乡族撒拉族自治县水务局", 3));
        assertEquals("", gazetteer.nameAt("云岭县水利局", 0));
        assertEquals("", gazetteer.nameAt("山西省", 3));
    }

    @Test
    void aNameThatOnePlaceHasIsThatPlace() {
        assertEquals(new Jurisdiction("高平市", "140581", List.of("山西省", "晋城市")), gazetteer.resolve("高平市", ""));
    }

    @Test
    void aNameThatSeveralHaveIsThatOfTheSuperiorNamed() {
        assertNull(gazetteer.resolve("鼓楼区", "").code());
        assertNull(gazetteer.resolve("鼓楼区", "江苏省").code());
        assertEquals(List.of("江苏省", "徐州市"), gazetteer.resolve("鼓楼区", "江苏省徐州市").above());
    }

    @Test
    void ofAnUnknownNameOnlyTheNameIsCertain() {
        assertEquals(Jurisdiction.named("云岭县"), gazetteer.resolve("云岭县", "山西省"));
    }
}
