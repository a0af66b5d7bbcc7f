package org.duizhao.repair.furniture;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.read.SourceText.LineKind;
import org.duizhao.repair.Drafts;
import org.duizhao.repair.line.Draft;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PageOverlapTest {

    private static Draft applied(String text, LineKind kind) {
        return new PageOverlap().apply(Drafts.of(text, kind));
    }

    private static List<String> left(String text) {
        return Drafts.lines(applied(text, LineKind.WRAPPED));
    }

    @Test
    void whatAPageBreakRepeatsGoesOnce() {
        Draft draft = applied("各村要组织干部对水库山塘河堤逐一\n干部对水库山塘河堤逐一巡查登记。", LineKind.WRAPPED);
        assertEquals(List.of("各村要组织干部对水库山塘河堤逐一", "巡查登记。"), Drafts.lines(draft));
        assertEquals(List.of("干部对水库山塘河堤逐一"), draft.repairs().stream().map(Repair::before).toList());
        assertEquals(RepairKind.PAGE_OVERLAP, draft.repairs().get(0).kind());
    }

    @Test
    void aRepetitionMayCoverTwoLines() {
        assertEquals(List.of("各村要组织干部对水库山塘", "和辖区内的河堤逐一", "巡查登记。"),
                left("各村要组织干部对水库山塘\n和辖区内的河堤逐一\n各村要组织干部对水库山塘\n和辖区内的河堤逐一巡查登记。"));
    }

    @Test
    void tenCharactersAreEnoughAndNineAreNot() {
        assertEquals(List.of("要求对水库山塘河堤逐一查", "并登记。"), left("要求对水库山塘河堤逐一查\n对水库山塘河堤逐一查并登记。"));
        assertEquals(List.of("要求对水库山塘河堤逐一", "对水库山塘河堤逐一并登记。"), left("要求对水库山塘河堤逐一\n对水库山塘河堤逐一并登记。"));
    }

    @Test
    void aSentenceMayBeRepeatedOnPurpose() {
        List<String> lines = List.of("要对水库山塘河堤逐一巡查。", "要对水库山塘河堤逐一巡查。");
        assertEquals(lines, left(String.join("\n", lines)));
    }

    @Test
    void whatIsNotTheEndOfTheLineBeforeIsNoOverlap() {
        List<String> lines = List.of("干部对水库山塘河堤逐一登记造册", "干部对水库山塘河堤逐一巡查。");
        assertEquals(lines, left(String.join("\n", lines)));
    }

    @Test
    void paragraphsOfWordAreNotBrokenByPages() {
        String text = "各村要组织干部对水库山塘河堤逐一\n干部对水库山塘河堤逐一巡查登记。";
        assertEquals(List.of(), applied(text, LineKind.PARAGRAPHS).repairs());
    }
}
