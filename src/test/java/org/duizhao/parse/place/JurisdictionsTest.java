package org.duizhao.parse.place;

import org.duizhao.notice.metadata.Jurisdiction;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The place of a notice and what stands above it; the codes are those of GB/T 2260. */
class JurisdictionsTest {

    private static Jurisdiction of(String body, String context) {
        return new Jurisdictions().of(List.of(body), context).orElse(null);
    }

    @Test
    void findsCountyCityAndProvince() {
        assertEquals(new Jurisdiction("高平市", "140581", List.of("山西省", "晋城市")), of("高平市人民政府办公室", ""));
        assertEquals(new Jurisdiction("峄城区", "370404", List.of("山东省", "枣庄市")), of("枣庄市峄城区应急管理局", ""));
        assertEquals(new Jurisdiction("山西省", "140000", List.of()), of("山西省人民政府", ""));
    }

    @Test
    void resolvesANameThatSeveralPlacesShareOnlyByItsSuperior() {
        assertEquals("320106", of("鼓楼区人民政府", "南京市部署").code());
        assertEquals("350102", of("福州市鼓楼区人民政府", "福州市鼓楼区人民政府").code());
        assertEquals(Jurisdiction.named("鼓楼区"), of("鼓楼区人民政府", ""));
    }

    @Test
    void keepsTheNamesOfPlacesThatHaveNoCode() {
        assertEquals(new Jurisdiction("青石片区", null, List.of("临澜综合实验区")), of("临澜综合实验区青石片区管理局党政办公室", ""));
        assertEquals(new Jurisdiction("城关镇", null, List.of("高平市")), of("高平市城关镇人民政府", ""));
        assertEquals(Jurisdiction.named("云岭县"), of("中共云岭县委办公室", ""));
    }

    @Test
    void takesNoTownOutOfADepartmentsName() {
        assertEquals("青禾市", of("青禾市住房和城乡建设局", "").name());
        assertEquals(null, of("国务院办公厅", ""));
    }
}
