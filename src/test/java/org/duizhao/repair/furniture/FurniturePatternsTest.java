package org.duizhao.repair.furniture;

import org.duizhao.chinese.character.CharacterSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertTrue;

class FurniturePatternsTest {

    private static final String COLONS = "：:";
    private static final List<String> LABELS = List.of("发布机构", "公开责任部门", "主题分类", "主题词", "公开类别", "信息类别", "体裁分类", "组配分类", "服务对象",
            "信息有效性", "有效性", "公开方式", "公开范围", "公文时效", "是否有效", "废止日期", "失效日期", "生成日期", "发文日期", "成文日期", "发布时间", "更新日期", "发稿时间",
            "公开日期", "时间", "日期", "浏览次数", "阅读量", "点击数", "访问", "信息来源", "来源", "作者", "责任编辑", "编辑", "审核", "校对", "签发", "供稿", "撰稿",
            "索引号", "分享到", "主办", "承办单位");
    private static final List<String> WORDS = List.of("微信", "新浪微博", "微博", "QQ空间", "QQ好友", "朋友圈", "收藏", "分享", "打印", "打印本页", "关闭", "关闭窗口",
            "关闭本页", "朗读", "语音播报", "繁体", "简体", "无障碍", "无障碍浏览", "长者模式", "放大", "缩小", "返回顶部", "收藏本站", "点击此处下载", "本地目录：wjk", "保存路径:wjk", "抓取时间：6月", "采集时间：6月", "====== 正文 ======", "────── 正 文 ──────", "【发表评论】", "[互动社区]", "【查看全文】",
            "上面法规内容为部分内容", "第 [1] 页 共[2]页", "相关文章", "返回列表", "顶部", "纠错", "我要纠错", "网站纠错", "附件下载",
            "扫一扫在手机打开当前页", "上一篇：无", "下一条", "微信 微博 QQ空间", "网站地图", "联系我们", "关于我们", "网站声明", "隐私声明", "使用帮助", "设为首页", "加入收藏", "相关链接",
            "友情链接", "相关文档", "相关阅读", "相关信息", "政策解读", "图解", "技术支持某公司", "维护单位", "版权所有", "网站标识码1", "Copyright 2031", "© 2031",
            "澜ICP备 12号-1", "澜公网安备 12号", "2031-4-2 10:22", "首页 > 政务", "首 页›通知", "首页»通知", "首页＞通知", "首页→通知", "字体：【大 中 小】", "【字号：大中小】",
            "当前位置：首页", "您所在的栏目:网站首 页/通知");
    private static final List<String> SAMPLES = Stream.concat(WORDS.stream(), LABELS.stream().flatMap(label -> COLONS.chars()
            .mapToObj(colon -> label + (char) colon).flatMap(start -> Stream.of("2031-04-02 10:22", "2031/4/2", "2031年4月2日", "2031.4.2", "12")
                    .map(start::concat)))).toList();

    @TestFactory
    Stream<DynamicTest> aPatternIsTriedWhereverItMatches() {
        return new FurniturePatterns().entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.pattern().pattern(), () -> isTriedWhereverItMatches(entry)));
    }

    private static void isTriedWhereverItMatches(FurniturePatterns.Entry entry) {
        boolean matched = false;
        for (String sample : SAMPLES) {
            Matcher matcher = entry.pattern().matcher(sample);
            while (matcher.find()) {
                matched = true;
                assertTrue(entry.mayMatch(CharacterSet.of(matcher.group())), matcher.group());
            }
        }
        assertTrue(matched, "no sample for the pattern");
    }
}
