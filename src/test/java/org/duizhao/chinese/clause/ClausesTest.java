package org.duizhao.chinese.clause;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ClausesTest {

    private static List<String> clauses(String sentence) {
        return Clauses.of(sentence).stream().map(span -> span.in(sentence)).toList();
    }

    @Test
    void clausesEndAtMarksOutsideBrackets() {
        assertEquals(List.of("各镇要排查（含村，组）", "逐户登记"), clauses("各镇要排查（含村，组），逐户登记。"));
        assertEquals(List.of("做到“先查，后改”", "不漏一户"), clauses("做到“先查，后改”；不漏一户！"));
    }

    @Test
    void noClauseEndsInsideANumber() {
        String text = "各村8：30前上报，发放1,200份:每户一份。";

        assertEquals(List.of("各村8：30前上报", "发放1,200份", "每户一份"), clauses(text));
        assertEquals("发放1,200份", text.substring(Clauses.startOf(text, 14), Clauses.endOf(text, 12)));
    }

    @Test
    void aSentenceOfMarksHasNone() {
        assertEquals(List.of(), clauses("，。"));
    }

    @Test
    void theClauseOfAPlaceReachesFromMarkToMark() {
        String text = "汛前，各村要巡堤:每日一次。";

        assertEquals("各村要巡堤", text.substring(Clauses.startOf(text, 5), Clauses.endOf(text, 5)));
        assertEquals("每日一次", text.substring(Clauses.startOf(text, 9), Clauses.endOf(text, 9)));
    }

    @Property
    boolean clausesHoldAllButTheMarks(@ForAll @Chars({'县', '镇', '，', '。', ';', ':'}) String sentence) {
        return String.join("", clauses(sentence)).equals(sentence.replaceAll("[，。;:]", ""));
    }

    @Test
    void marksAreOfEitherWidth() {
        assertTrue(Marks.endsSentence('；') && Marks.endsSentence(';') && Marks.endsClause(':') && Marks.isColon('：'));
        assertFalse(Marks.endsSentence('，') || Marks.endsClause('、') || Marks.opensBracket('《') || Marks.closesBracket('”'));
        assertTrue(Marks.opensBracket('[') && Marks.closesBracket('】'));
    }
}
