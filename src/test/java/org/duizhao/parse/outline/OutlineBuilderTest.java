package org.duizhao.parse.outline;

import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OutlineBuilderTest {

    private static Outline built(String... lines) {
        OutlineBuilder builder = new OutlineBuilder();
        new BodyLines().read(Parsed.lines(lines)).forEach(builder::add);
        return builder.build();
    }

    private static List<Measure> measures(String... lines) {
        List<Measure> measures = new ArrayList<>();
        for (Block block : built(lines).blocks()) {
            if (block instanceof Paragraph paragraph) {
                measures.addAll(paragraph.measures());
            }
        }
        return measures;
    }

    /** Level, number and title of each heading. */
    private static List<String> headings(String... lines) {
        return built(lines).blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .map(heading -> heading.level() + heading.number() + heading.title()).toList();
    }

    /** The numbers above a measure, or - where there is none. */
    private static String path(Measure measure) {
        HeadingPath path = measure.path();
        return number(path.section()) + " " + number(path.item()) + " " + number(path.label());
    }

    private static String number(Heading heading) {
        return heading == null ? "-" : heading.number();
    }

    @Test
    void sentencesAreNumberedThroughTheWholeNotice() {
        List<Measure> measures = measures("一、压实责任", "各村要每周巡堤。各镇要逐日登记。", "二、加强督查", "各站要上报。");
        assertEquals(List.of("m1", "m2", "m3"), measures.stream().map(Measure::id).toList());
        assertEquals(List.of("各村要每周巡堤。", "各镇要逐日登记。", "各站要上报。"), measures.stream().map(Measure::text).toList());
    }

    @Test
    void aMeasureStandsBelowTheHeadingsThatAreOpen() {
        assertEquals(List.of("一、 - -", "一、 （一） -", "二、 - -"), measures("一、压实责任", "各村要每周巡堤。", "（一）加强登记", "各镇要逐日登记。",
                "二、加强督查", "各站要上报。").stream().map(OutlineBuilderTest::path).toList());
    }

    @Test
    void digitsAreItemsWhereNoItemIsOpenAndLabelsBelowOne() {
        assertEquals(List.of("1一、压实责任", "21.加强巡堤", "22.加强登记"),
                headings("一、压实责任", "1.加强巡堤", "各村要每周巡堤。", "2.加强登记", "各镇要逐日登记。"));
        assertEquals(List.of("1一、压实责任", "2（一）加强值守", "31.加强巡堤", "32.加强登记"),
                headings("一、压实责任", "（一）加强值守", "1.加强巡堤", "各村要每周巡堤。", "2.加强登记", "各镇要逐日登记。"));
    }

    @Test
    void aNumberWithoutATitleStaysInThePathButNotInTheText() {
        List<Measure> measures = measures("（一）各村要每周巡堤。", "（二）各镇要逐日登记。", "（三）各站要随时上报。");
        assertEquals(List.of("- （一） -", "- （二） -", "- （三） -"), measures.stream().map(OutlineBuilderTest::path).toList());
        assertEquals("各村要每周巡堤。", measures.get(0).text());
        assertEquals(0, measures.get(0).source().get(0).start());
        assertEquals(List.of(), headings("（一）各村要每周巡堤。", "（二）各镇要逐日登记。", "（三）各站要随时上报。"));
    }

    @Test
    void whatClosesTheDocumentStandsBelowNoHeading() {
        List<Measure> measures = measures("一、压实责任", "各村要每周巡堤。", "特此通知。");
        assertEquals(List.of("一、 - -", "- - -"), measures.stream().map(OutlineBuilderTest::path).toList());
    }

    @Test
    void aSentenceThatOnlyBeginsLikewiseClosesNothing() {
        List<Measure> measures = measures("一、压实责任", "特此通知各村每周巡堤。");
        assertEquals("一、 - -", path(measures.get(0)));
    }
}
