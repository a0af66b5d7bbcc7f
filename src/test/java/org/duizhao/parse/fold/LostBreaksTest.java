package org.duizhao.parse.fold;

import org.duizhao.notice.Notice;
import org.duizhao.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Several lines of a document on one: a chapter and its article, a title and its text, sentences with half-width stops; numbers of one sign. */
class LostBreaksTest {

    @Test
    void aChapterAndItsFirstArticleMayStandOnOneLine() {
        Notice notice = Parsed.of("云岭县数据管理办法", "第一章　总则　　第一条　为规范管理，制定本办法。", "第二条　本办法适用于全县。", "第二章　规划建设　　第三条　县数据局每年修订一次规划。",
                "第三章 附则第四条　本办法自2024年5月1日起施行。");
        assertEquals(List.of("1 第一章总则", "1 第二章规划建设", "1 第三章附则"), Parsed.headings(notice));
        assertEquals(List.of("第一条|为规范管理，制定本办法。", "第二条|本办法适用于全县。", "第三条|县数据局每年修订一次规划。", "第四条|本办法自2024年5月1日起施行。"),
                Parsed.measures(notice));
        assertEquals(List.of(), notice.warnings());
    }

    @Test
    void aBlankPartsATitleFromTheSentenceBehindIt() {
        Notice notice = Parsed.of("关于捐赠管理的通知 各镇： 现就有关事项通知如下： 一、做好款物管理 各慈善组织要专账核算，账目每月公布一次，不得挪作他用。 二、清理违规劝捐活动 各级社会工作和民政部门要从严处理，每月通报一次。 "
                + "云岭县民政局 2024年2月1日");
        assertEquals(List.of("1 一、做好款物管理", "1 二、清理违规劝捐活动"), Parsed.headings(notice));
        assertEquals("二、|各级社会工作和民政部门要从严处理，每月通报一次。", Parsed.measures(notice).get(2));
    }

    @Test
    void halfWidthStopsEndSentencesAndTitles() {
        Notice notice = Parsed.of("云岭县安委办关于防汛的通知", "各镇:", "一、压实责任.各镇要巡堤,每日2次.各部门要督查,每周1次.", "二、强化保障.各村储备沙袋1.5万只.");
        assertEquals(List.of("1 一、压实责任", "1 二、强化保障"), Parsed.headings(notice));
        assertEquals(List.of("各镇要巡堤,每日2次.", "各部门要督查,每周1次.", "各村储备沙袋1.5万只."), Parsed.texts(notice));
    }

    @Test
    void fullWidthPointsInTheirPlaceDoToo() {
        Notice notice = Parsed.of("云岭县安委办关于防汛的通知", "各镇：", "一、压实责任．各镇要巡堤，每日2次．堤长3．5公里的每日3次．", "二、强化保障．各村储备沙袋．");
        assertEquals(List.of("1 一、压实责任", "1 二、强化保障"), Parsed.headings(notice));
        assertEquals(List.of("各镇要巡堤，每日2次．", "堤长3．5公里的每日3次．", "各村储备沙袋．"), Parsed.texts(notice));
    }

    @Test
    void allArticlesOfAChapterMayStandOnItsLineWhateverTheFirstIs() {
        Notice notice = Parsed.of("第二章 职责 第六条 镇政府每季度排查一次。第七条 村委会每月巡查一次。第八条 户主每周自查一次。第三章 附则 第九条 本办法自印发之日起施行。");
        assertEquals(List.of("1 第二章职责", "1 第三章附则"), Parsed.headings(notice));
        assertEquals(List.of("第六条|镇政府每季度排查一次。", "第七条|村委会每月巡查一次。", "第八条|户主每周自查一次。", "第九条|本办法自印发之日起施行。"),
                Parsed.measures(notice));
    }

    @Test
    void articlesThatASentenceCitesDoNotCutIt() {
        Notice notice = Parsed.of("云岭县燃气通知", "各镇依照《云岭县燃气办法》第六条和第七条的规定，每月检查一次。违反第八条的，依第九条处理。第十条的规定照旧。");
        assertEquals(List.of("各镇依照《云岭县燃气办法》第六条和第七条的规定，每月检查一次。", "违反第八条的，依第九条处理。", "第十条的规定照旧。"), Parsed.texts(notice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"壹、|贰、", "①|②", "⑴|⑵", "⒈|⒉", "㈠|㈡"})
    void numbersMayBeLegalOrOfOneSign(String numbers) {
        String[] both = numbers.split("\\|");
        Notice notice = Parsed.of("云岭县燃气通知", both[0] + "燃气企业应当每月巡检一次。", both[1] + "县住建局应当每季度检查一次。");
        assertEquals(List.of(both[0] + "|燃气企业应当每月巡检一次。", both[1] + "|县住建局应当每季度检查一次。"), Parsed.measures(notice));
    }
}
