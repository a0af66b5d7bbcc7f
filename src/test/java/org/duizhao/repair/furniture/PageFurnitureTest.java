package org.duizhao.repair.furniture;

import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.repair.CleanText;
import org.duizhao.repair.Repaired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PageFurnitureTest {

    private static final String TITLE = "青禾市人民政府办公室关于开展防溺水宣传的通知";
    private static final String BODY = "各镇： 入夏以来溺水风险上升。各镇要加强巡查。 青禾市人民政府办公室 2031年6月2日";

    @ParameterizedTest
    @ValueSource(strings = {"当前位置： 首页政务公开最新文件", "您所在的位置：首页 > 政务公开 > 通知公告", "首页 » 信息公开 » 文件", "青禾市人民政府门户网站 首页 新闻中心 政务公开 当前位置：首页 > 文件",
            "当前位置：首页>政务公开>" + TITLE})
    void breadcrumbsGo(String crumbs) {
        assertEquals(List.of(TITLE + " 各镇：开展防溺水宣传。"), Repaired.paragraphs(crumbs + " " + TITLE + " 各镇：开展防溺水宣传。"));
    }

    @Test
    void whatAProgramThatSavedThePagePutBeforeItGoes() {
        String page = "标题：" + TITLE + "\n本地目录: wjk/2031/06_" + TITLE + "\n附图见同一目录\n========== 正文 ==========\n" + TITLE + "\n各镇：\n　　入夏以来溺水风险上升。\n";
        assertEquals(List.of("标题：" + TITLE, "各镇：", "入夏以来溺水风险上升。"), Repaired.paragraphs(page));
    }

    @Test
    void theOnlyCopyOfTheTitleStays() {
        String page = "当前位置： 首页政务公开 " + TITLE + " 时间：2031-06-02 11:43 微信 微博 QQ空间 " + BODY;
        assertEquals(List.of(TITLE + " " + BODY), Repaired.paragraphs(page));
    }

    @Test
    void theOnlyCopyOfTheTitleStaysEvenInABreadcrumb() {
        assertEquals(List.of(TITLE + " " + BODY), Repaired.paragraphs("当前位置：首页>政务公开>" + TITLE + " " + BODY));
    }

    @Test
    void theTitleThatThePageRepeatsGoesOnce() {
        String page = "当前位置： 首页政务公开 " + TITLE + " 发布日期：2031-06-02 浏览次数：218 字体：【大 中 小】 " + TITLE + " " + BODY;
        CleanText clean = Repaired.text(page);
        assertEquals(List.of(TITLE + " " + BODY), Repaired.strings(clean));
        assertEquals(Set.of(RepairKind.PAGE_FURNITURE), Set.copyOf(clean.repairs().stream().map(Repair::kind).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"来源：青禾市人民政府办公室 附件下载", "扫一扫在手机打开当前页", "【打印本页】 【关闭窗口】", "上一篇：关于放假的通知",
            "责任编辑：王某", "【发表评论】 【互动社区】", "第 [1] 页 共[2]页", "主办：青禾市人民政府 青ICP备31000001号-1 网站标识码3100000001"})
    void theFootOfThePageGoes(String foot) {
        CleanText clean = Repaired.text(TITLE + " " + BODY + " " + foot);
        assertEquals(List.of(TITLE + " " + BODY), Repaired.strings(clean));
    }

    @ParameterizedTest
    @ValueSource(strings = {"利用微信 微博宣传，时间：2031年6月2日至9日。各镇要分享经验，打印宣传单。", "承办单位：青禾市应急管理局", "一、时间：6月2日 二、地点：水库"})
    void wordsOfTheNoticeStay(String text) {
        assertEquals(List.of(), Repaired.text("关于防溺水的通知。" + text).repairs());
    }

    @Test
    void pagesOfSeveralLinesLoseTheirFurnitureToo() {
        String page = "您的位置：首页 > 政务公开 > 文件\n" + TITLE + "\n发布时间：2031-06-02 来源：市应急局 浏览次数：12\n各镇：\n加强巡查。\n分享到：微信 微博\n【打印】 【关闭】\n";
        assertEquals(List.of(TITLE, "各镇：", "加强巡查。"), Repaired.paragraphs(page));
    }

    @Test
    void styleSheetsOfWordGo() {
        String style = "Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE /* Style Definitions */ table.MsoNormalTable "
                + "{mso-style-name:普通表格; mso-para-margin:0cm; font-family:\"Calibri\",\"sans-serif\";}";
        CleanText clean = Repaired.text(TITLE + " " + style + " " + BODY);
        assertEquals(List.of(TITLE + " " + BODY), Repaired.strings(clean));
        assertTrue(clean.repairs().stream().allMatch(repair -> repair.kind() == RepairKind.STYLE_SHEET));
    }

    @Test
    void styleSheetsOfSeveralLinesGo() {
        String style = "/* Font Definitions */\n@font-face\n{font-family:宋体;\npanose-1:2 1 6;}\np.MsoNormal, li.MsoNormal\n{mso-style-parent:\"\";\nmargin:0cm;}\n";
        assertEquals(List.of("加强巡查。", "落实责任。"), Repaired.paragraphs("加强巡查。\n" + style + "落实责任。\n"));
    }

    @Test
    void bracesOfTheNoticeStay() {
        assertEquals(List.of("公式{a+b}见附表。"), Repaired.paragraphs("公式{a+b}见附表。"));
    }

    @Test
    void everyDroppedCharacterIsInARepair() {
        String page = "当前位置： 首页政务公开 " + TITLE + " 时间：2031-06-02 11:43 微信 微博 QQ空间 " + BODY + " 来源：市应急局 附件下载";
        CleanText clean = Repaired.text(page);
        int kept = clean.paragraphs().get(0).toString().replace(" ", "").length();
        int dropped = clean.repairs().stream().mapToInt(repair -> repair.before().replace(" ", "").length()).sum();
        assertEquals(page.replace(" ", "").length(), kept + dropped);
    }

    @Test
    void furnitureCanBeTakenBack() {
        String page = TITLE + " " + BODY + " 来源：市应急局 附件下载";
        SourceRange place = Repaired.text(page).repairs().get(0).source();
        assertEquals(List.of(page), Repaired.strings(Repaired.text(page, Set.of(place))));
    }
}
