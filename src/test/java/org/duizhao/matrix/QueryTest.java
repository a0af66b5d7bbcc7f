package org.duizhao.matrix;

import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QueryTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "演练|每年组织一次应急演练。|true",
            "演练 每月|每年组织一次应急演练。|false",
            "演练 每年|每年组织一次应急演练。|true",
            "演练　每年|每年组织一次应急演练。|true",
            "GB2312|按ＧＢ２３１２编码。|true",
            "gb2312|按GB2312编码。|true",
            "“GB2312”|按ＧＢ２３１２编码。|true",
            "應急演練|每年组织一次应急演练。|true",
            "“应急演练”|每年組織一次應急演練。|true",
            "“一次应急”|每年组织一次应急演练。|true",
            "\"一次应急\"|每年组织一次应急演练。|true",
            "“一次演练”|每年组织一次应急演练。|false",
            "“一次应急|每年组织一次应急演练。|true",
    })
    void charactersThatTheSearchDoesNotTellApartAreTheSame(String typed, String text, boolean found) {
        assertEquals(found, Query.of(typed).terms().stream().allMatch(term -> term.places(text).findAny().isPresent()));
    }

    @Test
    void anEmptyQueryLetsEverythingThroughAndLightsNothing() {
        assertTrue(Query.of("  ").isEmpty());
        assertEquals(List.of(), Query.of("  ").hits("组织演练。"));
    }

    @Test
    void eachPlaceOfEachTermIsAHit() {
        assertEquals(List.of(new Span(0, 2), new Span(3, 5), new Span(5, 7)),
                Query.of("演练 会议").hits("演练和会议演练"));
    }
}
