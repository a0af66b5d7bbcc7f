package org.duizhao.notice.metadata;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PlaceOrderTest {

    @Test
    void aSuperiorPlaceStandsBeforeThoseThatLieInItByTheirCodes() {
        assertEquals(List.of("甲市", "乙县", "丙县"), sorted(place("丙县", "140582", "甲省", "甲市"),
                place("乙县", "140581", "甲省", "甲市"), place("甲市", "140500", "甲省")));
    }

    @Test
    void placesWithoutACodeComeAfterThoseWithOneByTheNamesOverThem() {
        assertEquals(List.of("乙县", "云岭县", "青禾县", "望溪县"), sorted(place("望溪县", null),
                place("青禾县", null, "东省"), place("云岭县", null, "东省", "东市"), place("乙县", "140581", "甲省", "甲市")));
    }

    private static List<String> sorted(Jurisdiction... places) {
        return Stream.of(places).sorted(new PlaceOrder()).map(Jurisdiction::name).toList();
    }

    private static Jurisdiction place(String name, String code, String... above) {
        return new Jurisdiction(name, code, List.of(above));
    }
}
