package org.duizhao.extract.actor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HeadingActorsTest {

    private final HeadingActors headings = new HeadingActors();

    @ParameterizedTest
    @CsvSource({"压实企业主体责任,企业", "县水务部门,县水务部门", "应急管理部门,应急管理部门", "要压实各单位,", "强化应急准备,", "加强各部门,"})
    void aHeadingNamesTheBodyOfItsDuty(String title, String body) {
        assertEquals(Optional.ofNullable(body), headings.in(title));
    }
}
