package org.duizhao.generated;

import org.duizhao.generated.Paragraph.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes documents of invented counties; the same seed gives the same document. */
final class DocumentGenerator {

    /** What is written. */
    enum Kind {
        /** 通知 with sections and items. */
        NOTICE,
        /** 通知 that brings a plan, which stands behind its signature. */
        PLAN_BEHIND_LETTER,
        /** 条例 or 办法 in chapters and articles. */
        REGULATION,
        /** 批复 with rules as its annex. */
        REPLY_WITH_ANNEX,
        /** 意见 whose items end with who is responsible. */
        OPINION,
        /** 任务清单: numbered tasks, each with its term. */
        TASKS,
        /** 通告 without addressees, whose sections are sentences. */
        ANNOUNCEMENT,
        /** 要点 in three levels. */
        WORK_POINTS,
        /** 报告 whose paragraphs begin with short headings. */
        REPORT,
        /** 函 of a few sentences. */
        LETTER,
        /** 通知 with two annexes behind its signature, the second of which brings one of its own. */
        ANNEXES,
        /** 汇编: a title, a table of contents with pages, and rules one behind the other. */
        COLLECTION
    }

    private static final String[] COUNTIES = {"云岭县", "青禾县", "岚川县", "东溪县", "石泉区"};
    private static final String[] SUBJECTS = {"防汛", "森林防火", "燃气安全", "校园安全", "河湖管护", "农村公路", "食品安全", "养老服务"};
    private static final String[] OFFICES = {"县水利局", "县应急管理局", "县住房和城乡建设局", "县教育局", "县交通运输局", "县财政局", "县发展和改革局"};
    private static final String[] WHO = {"各乡镇", "各部门", "各村", "各成员单位", "县指挥部办公室"};
    private static final String[] CYCLES = {"每日", "每周", "每月", "每季度", "每半年", "每年"};
    private static final String[] DOINGS = {"开展一次隐患排查", "组织一次应急演练", "通报一次工作进展", "更新一次工作台账", "检查一次物资储备", "召开一次调度会议"};
    private static final String[] TITLES = {"压实工作责任", "加强巡查值守", "做好物资保障", "强化宣传教育", "严格督促检查", "健全工作机制", "提升处置能力", "深化专项整治"};
    private static final String[] AIMS = {"发现问题立即整改", "及时消除安全隐患", "确保工作落到实处", "做到底数清、情况明", "结果向社会公布"};
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Random random;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final String county;
    private final String subject;

    private DocumentGenerator(long seed) {
        random = new Random(seed);
        county = pick(COUNTIES);
        subject = pick(SUBJECTS);
    }

    /** The paragraphs of the document of that kind and seed. */
    static List<Paragraph> document(Kind kind, long seed) {
        DocumentGenerator writer = new DocumentGenerator(seed * 31 + kind.ordinal());
        writer.write(kind);
        return writer.paragraphs;
    }

    private void write(Kind kind) {
        switch (kind) {
            case NOTICE -> notice("关于做好" + subject + "工作的通知", () -> sections(2, 3));
            case PLAN_BEHIND_LETTER -> planBehindLetter();
            case REGULATION -> regulation();
            case REPLY_WITH_ANNEX -> replyWithAnnex();
            case OPINION -> notice("关于加强" + subject + "工作的意见", this::dutySections);
            case TASKS -> notice("关于分解" + subject + "重点任务的通知", this::tasks);
            case ANNOUNCEMENT -> announcement();
            case WORK_POINTS -> workPoints();
            case REPORT -> report();
            case ANNEXES -> annexes();
            case COLLECTION -> collection();
            case LETTER -> notice("关于商请支持" + subject + "工作的函", () -> add(sentence() + sentence()));
        }
    }

    private void notice(String about, Runnable body) {
        head(about);
        add("为做好全县" + subject + "工作，现将有关事项通知如下。");
        body.run();
        sign();
    }

    private void head(String about) {
        paragraphs.add(Paragraph.centre(county + "人民政府办公室" + about));
        paragraphs.add(Paragraph.centre(county.charAt(0) + "政办发〔2024〕" + (1 + random.nextInt(60)) + "号"));
        paragraphs.add(new Paragraph(Place.MARGIN, "各乡镇人民政府，县政府各部门："));
    }

    private void sign() {
        paragraphs.add(new Paragraph(Place.RIGHT, county + "人民政府办公室"));
        paragraphs.add(new Paragraph(Place.RIGHT, "2024年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日"));
    }

    private void sections(int fewest, int items) {
        for (int i = 0; i < fewest + random.nextInt(2); i++) {
            add(NUMERALS.charAt(i) + "、" + TITLES[i]);
            add(sentence());
            for (int k = 0; k < items; k++) {
                add("（" + NUMERALS.charAt(k) + "）" + TITLES[(i + k + 2) % TITLES.length] + "。" + sentence() + sentence());
            }
        }
    }

    private void dutySections() {
        for (int i = 0; i < 2; i++) {
            add(NUMERALS.charAt(i) + "、" + TITLES[i]);
            for (int k = 0; k < 2; k++) {
                add("（" + NUMERALS.charAt(k) + "）" + TITLES[(i + k + 2) % TITLES.length] + "。" + sentence() + sentence() + "（" + pick(OFFICES) + "牵头，" + pick(WHO) + "配合）");
            }
        }
    }

    private void tasks() {
        for (int i = 0; i < 2; i++) {
            add(NUMERALS.charAt(i) + "、" + TITLES[i]);
            for (int k = 1; k <= 3; k++) {
                add(k + "．完成" + subject + pick(new String[]{"平台搭建", "设施改造", "风险普查"}) + "，" + pick(AIMS) + "。（" + (3 + k * 2) + "月底完成，牵头单位：" + pick(OFFICES) + "）");
            }
        }
    }

    private void planBehindLetter() {
        String plan = county + subject + "工作方案";
        head("关于印发《" + plan + "》的通知");
        add("现将《" + plan + "》印发给你们，请认真贯彻执行。");
        sign();
        paragraphs.add(Paragraph.centre(plan));
        add("为做好" + subject + "工作，制定本方案。");
        sections(2, 2);
    }

    private void replyWithAnnex() {
        String rules = county + subject + "联席会议制度";
        paragraphs.add(Paragraph.centre(county + "人民政府关于同意建立" + subject + "联席会议制度的批复"));
        paragraphs.add(Paragraph.centre(county.charAt(0) + "政函〔2024〕" + (1 + random.nextInt(60)) + "号"));
        paragraphs.add(new Paragraph(Place.MARGIN, pick(OFFICES) + "："));
        add("你局的请示收悉。同意建立" + subject + "联席会议制度。");
        paragraphs.add(new Paragraph(Place.RIGHT, county + "人民政府"));
        paragraphs.add(new Paragraph(Place.RIGHT, "2024年5月6日"));
        paragraphs.add(new Paragraph(Place.MARGIN, "附件"));
        paragraphs.add(Paragraph.centre(rules));
        add("为加强统筹协调，建立联席会议制度。");
        sections(2, 0);
    }

    private void regulation() {
        paragraphs.add(Paragraph.centre(county + subject + "管理办法"));
        int article = 0;
        for (int i = 0; i < 2; i++) {
            paragraphs.add(Paragraph.centre("第" + NUMERALS.charAt(i) + "章　" + (i == 0 ? "总则" : "监督管理")));
            for (int k = 0; k < 3; k++) {
                add("第" + NUMERALS.charAt(article) + "条　" + sentence());
                article++;
            }
        }
    }

    private void announcement() {
        paragraphs.add(Paragraph.centre(county + "人民政府关于加强" + subject + "管理的通告"));
        add("为加强" + subject + "管理，现通告如下。");
        for (int i = 0; i < 3; i++) {
            add(NUMERALS.charAt(i) + "、" + sentence());
        }
        paragraphs.add(new Paragraph(Place.RIGHT, county + "人民政府"));
        paragraphs.add(new Paragraph(Place.RIGHT, "2024年6月1日"));
    }

    private void workPoints() {
        paragraphs.add(Paragraph.centre(county + "2024年" + subject + "工作要点"));
        for (int i = 0; i < 2; i++) {
            add(NUMERALS.charAt(i) + "、" + TITLES[i]);
            for (int k = 0; k < 2; k++) {
                add("（" + NUMERALS.charAt(k) + "）" + TITLES[(i + k + 2) % TITLES.length]);
                add("1．" + sentence());
                add("2．" + sentence());
            }
        }
    }

    private void report() {
        paragraphs.add(Paragraph.centre(county + "人民政府关于" + subject + "工作情况的报告"));
        for (int i = 0; i < 2; i++) {
            add(NUMERALS.charAt(i) + "、" + (i == 0 ? "主要做法" : "下步打算"));
            for (int k = 0; k < 3; k++) {
                add(TITLES[(i * 3 + k) % TITLES.length] + "。" + sentence() + sentence());
            }
        }
    }

    private void annexes() {
        List<String> annexes = List.of(county + subject + "考核办法", county + subject + "督查制度");
        head("关于建立" + subject + "工作机制的通知");
        add("为做好全县" + subject + "工作，现就建立工作机制有关事项通知如下。");
        add("一、" + TITLES[0]);
        add(sentence());
        add("二、" + TITLES[5]);
        add(sentence() + sentence());
        add("附件：1．" + annexes.get(0));
        add("2．" + annexes.get(1));
        sign();
        for (int i = 0; i < annexes.size(); i++) {
            paragraphs.add(new Paragraph(Place.MARGIN, "附件" + (i + 1)));
            paragraphs.add(Paragraph.centre(annexes.get(i)));
            rules(i == 0 ? 2 : 3);
        }
        paragraphs.add(new Paragraph(Place.MARGIN, "附件"));
        paragraphs.add(Paragraph.centre(county + subject + "督查任务清单"));
        add("一、" + TITLES[1]);
        add(sentence() + sentence());
    }

    private void collection() {
        paragraphs.add(Paragraph.centre(county + "安全管理制度汇编"));
        paragraphs.add(Paragraph.centre("目　　录"));
        int from = random.nextInt(SUBJECTS.length - 3);
        List<String> titles = List.of(SUBJECTS).subList(from, from + 3).stream().map(one -> county + one + "管理制度").toList();
        for (int i = 0; i < titles.size(); i++) {
            paragraphs.add(new Paragraph(Place.MARGIN, titles.get(i) + "………………" + (1 + 2 * i)));
        }
        for (String title : titles) {
            paragraphs.add(Paragraph.centre(title));
            rules(3);
        }
    }

    private void rules(int articles) {
        for (int i = 0; i < articles; i++) {
            add("第" + NUMERALS.charAt(i) + "条　" + sentence() + sentence());
        }
    }

    private void add(String text) {
        paragraphs.add(Paragraph.text(text));
    }

    private String sentence() {
        return switch (random.nextInt(3)) {
            case 0 -> pick(OFFICES) + pick(CYCLES) + pick(DOINGS) + "，" + pick(AIMS) + "。";
            case 1 -> pick(WHO) + "要于" + (1 + random.nextInt(12)) + "月底前完成" + subject + "风险普查，" + pick(AIMS) + "，不得漏报瞒报。";
            default -> pick(WHO) + "应当配备不少于" + (2 + random.nextInt(8)) + "名专职人员，" + pick(CYCLES) + pick(DOINGS) + "，并做好记录。";
        };
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
