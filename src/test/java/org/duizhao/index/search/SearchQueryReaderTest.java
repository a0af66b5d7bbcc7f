package org.duizhao.index.search;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duizhao.index.search.SearchQuery.All;
import org.duizhao.index.search.SearchQuery.Any;
import org.duizhao.index.search.SearchQuery.Bound;
import org.duizhao.index.search.SearchQuery.Everything;
import org.duizhao.index.search.SearchQuery.Filter;
import org.duizhao.index.search.SearchQuery.Like;
import org.duizhao.index.search.SearchQuery.Not;
import org.duizhao.index.search.SearchQuery.Phrase;
import org.duizhao.index.search.SearchQuery.Words;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

class SearchQueryReaderTest {

    @Test
    void wordsBesideEachOtherMustAllBeThere() {
        assertEquals(new All(List.of(new Words("演练"), new Words("每年"))), SearchQueryReader.read("演练 每年"));
        assertEquals(SearchQueryReader.read("演练 每年"), SearchQueryReader.read("演练 AND 每年"));
    }

    @Test
    void quotesOfEitherKindMakeAPhrase() {
        assertEquals(new Phrase("每月至少"), SearchQueryReader.read("“每月至少”"));
        assertEquals(new Phrase("每月至少"), SearchQueryReader.read("\"每月至少\""));
        assertEquals(new Phrase("OR"), SearchQueryReader.read("\"OR\""), "a quoted sign is text");
    }

    @Test
    void eitherOfTwoIsAskedByOrOr或() {
        Any either = new Any(List.of(new Words("煤矿"), new Words("燃气")));
        assertEquals(either, SearchQueryReader.read("煤矿 OR 燃气"));
        assertEquals(either, SearchQueryReader.read("煤矿 或 燃气"));
        assertEquals(either, SearchQueryReader.read("煤矿|燃气"));
    }

    @Test
    void aMinusOrNotLeavesOut() {
        All all = new All(List.of(new Words("会议"), new Not(new Words("专题"))));
        assertEquals(all, SearchQueryReader.read("会议 -专题"));
        assertEquals(all, SearchQueryReader.read("会议 NOT 专题"));
        assertEquals(all, SearchQueryReader.read("会议 非 专题"));
    }

    @Test
    void bracketsBindFirst() {
        assertEquals(new All(List.of(new Any(List.of(new Words("煤矿"), new Words("燃气"))), new Words("演练"))),
                SearchQueryReader.read("（煤矿 或 燃气） 演练"));
    }

    @Test
    void aSentenceIsAskedForByItsLike() {
        assertEquals(new Like("每月召开会议，分析形势。"), SearchQueryReader.read("近似:“每月召开会议，分析形势。”"));
        assertEquals(new Like("每月召开会议"), SearchQueryReader.read("like：每月召开会议"));
        assertEquals(new All(List.of(new Like("落实两个责任"), new Filter(SearchField.YEAR, Bound.IS, "2024"))),
                SearchQueryReader.read(SearchQueryReader.like(" 落实“两个责任” ") + " 年份:2024"));
        assertEquals(new Words("近似"), SearchQueryReader.read("近似"));
    }

    @Test
    void aSentenceAmongChoicesIsLookedForByItsWords() {
        assertEquals(new Any(List.of(new Words("每月开会"), new All(List.of(new Words("演练"), new Words("每年"))))),
                SearchQueryReader.read("近似:每月开会 OR (近似:演练 每年)"));
        assertEquals(new Not(new Words("每月开会")), SearchQueryReader.read("NOT 近似:每月开会"));
    }

    @Test
    void aFieldMayHaveSeveralValuesOfWhichOneIsEnough() {
        assertEquals(new Any(List.of(new Filter(SearchField.PLACE, Bound.IS, "云岭县"), new Filter(SearchField.PLACE, Bound.IS, "青禾市"))),
                SearchQueryReader.read("地区:云岭县,青禾市"));
        assertEquals(SearchQueryReader.read("年份:2023,2024"), SearchQueryReader.read("年份：2023、2024，"));
        assertEquals(new Filter(SearchField.FREQUENCY, Bound.AT_LEAST, "1,5"), SearchQueryReader.read("频次≥1,5"));
    }

    @Test
    void aFieldWithASignIsAFilter() {
        assertEquals(new Filter(SearchField.FREQUENCY, Bound.AT_LEAST, "12"), SearchQueryReader.read("频次≥12"));
        assertEquals(new Filter(SearchField.DEADLINE, Bound.AT_MOST, "2023-06"), SearchQueryReader.read("期限<=2023-06"));
        assertEquals(new Filter(SearchField.PLACE, Bound.IS, "青禾市"), SearchQueryReader.read("地区：青禾市"));
        assertEquals(new Filter(SearchField.RESPONSIBLE, Bound.IS, "市财政局"), SearchQueryReader.read("责任单位：市财政局"));
        assertEquals(new All(List.of(new Filter(SearchField.RESPONSIBLE, Bound.IS, "财政"), new Not(new Filter(SearchField.LEADING, Bound.IS, "税务")))),
                SearchQueryReader.read("responsible:财政 -牵头单位:税务"));
        assertEquals(new Words("比分:三"), SearchQueryReader.read("比分:三"), "an unknown field is a word");
    }

    @Test
    void halfAQueryIsReadAsFarAsItGoes() {
        assertEquals(new Phrase("每月"), SearchQueryReader.read("“每月"));
        assertEquals(new Words("演练"), SearchQueryReader.read("演练 或"));
        assertEquals(new Words("演练"), SearchQueryReader.read("(演练"));
        assertEquals(new Everything(), SearchQueryReader.read("  "));
        assertEquals(new Everything(), SearchQueryReader.read("非"));
    }

    @Property
    void anythingTypedIsSomeQuery(@ForAll String typed) {
        assertNotNull(SearchQueryReader.read(typed));
    }

    @Property
    void signsInAnyOrderAreSomeQuery(@ForAll List<@net.jqwik.api.constraints.StringLength(max = 1)
            @net.jqwik.api.constraints.Chars({'(', ')', '|', '非', '"', '-', ' ', '甲'}) String> signs) {
        assertNotNull(SearchQueryReader.read(String.join(" ", signs)));
    }
}
