package org.duizhao.bench;

import java.util.List;
import java.util.Random;

/**
 * Writes notices of invented counties in the form of real ones, as many as wanted: the same number and seed give the same notice.
 * Sentences are put together from parts, so that neighbours share much and no two notices are alike.
 */
public final class NoticeGenerator {

    private static final List<String> NAMES = List.of("云岭", "石浦", "临澜", "青禾", "白桦", "松泉", "柳湾", "平沙", "凤台岭", "金砂", "望川", "长汀口");
    private static final List<String> SECTIONS = List.of("压实安全责任", "防控重大风险", "整治重点行业", "提升应急能力", "夯实基层基础", "强化宣传教育", "严格考核问责");
    private static final List<String> ITEMS = List.of("党政领导责任", "部门监管责任", "企业主体责任", "风险分级管控", "隐患排查治理", "道路运输", "建筑施工", "危险化学品",
            "城镇燃气", "消防安全", "森林防火", "防汛抗旱", "应急预案", "应急演练", "物资储备", "队伍建设", "科技支撑", "安全培训", "举报奖励", "督导检查");
    private static final List<String> ACTORS = List.of("县安委会", "各乡镇人民政府", "县应急管理局", "行业主管部门", "负有监管职责的部门主要负责人", "县住房和城乡建设局", "各类生产经营单位",
            "企业主要负责人", "县交通运输局", "县消防救援大队", "各村（居）委员会", "县教育和科技局", "县市场监督管理局");
    private static final List<String> FREQUENCIES = List.of("每月至少", "每季度至少", "每半年", "每年不少于", "每周至少", "定期");
    private static final List<String> TIMES = List.of("一次", "两次", "1次", "3次", "2次");
    private static final List<String> ACTIONS = List.of("召开专题会议研究解决突出问题", "组织开展综合应急演练", "带队深入一线督导检查", "开展隐患自查自改并建立台账", "对辖区内小微企业进行上门服务", "更新风险分布图并向社会公开",
            "组织从业人员培训考核", "听取工作汇报并通报进展", "对重点场所开展联合执法", "清点补充救援物资");
    private static final List<String> DUTIES = List.of("健全完善责任清单", "落实领导带班和值班值守制度", "严格执行挂牌督办制度", "推广在线监测预警系统", "做到责任、措施、资金、时限和预案“五到位”", "严厉打击非法违法行为",
            "加强与公安、气象、水务等部门的协同联动", "规范使用安全生产费用", "补齐消防水源和通道短板", "完善举报奖励办法", "修订专项预案和现场处置方案", "建设智能化监管平台", "依法公开处罚信息", "全面推行标准化建设");
    private static final List<String> AIMS = List.of("切实消除盲区漏洞", "坚决遏制较大事故", "确保问题闭环整改", "形成齐抓共管格局", "提升本质安全水平", "推动关口前移", "保障群众生命财产安全");
    private static final List<String> DEADLINES = List.of("5月底前", "6月30日前", "10月底前", "12月15日前", "年内");
    private static final List<String> BODIES = List.of("县应急局", "县住建局", "县交通局", "县公安局", "县消防大队", "各乡镇［街道］", "县安委办");

    private final int number;
    private final Random random;

    private NoticeGenerator(int number) {
        this.number = number;
        this.random = new Random(20_261_122L + number);
    }

    /** The notice of this number, 0 or more; about 90 measures and 6,000 characters. */
    public static String notice(int number) {
        return new NoticeGenerator(number).write();
    }

    private String write() {
        String county = NAMES.get(number % NAMES.size()) + (number / NAMES.size() % 2 == 0 ? "县" : "区");
        int year = 2005 + number / (NAMES.size() * 2) % 20;
        StringBuilder text = new StringBuilder();
        text.append(county).append("人民政府\n关于做好").append(year).append("年安全生产工作的通知\n\n")
                .append(county.charAt(0)).append("政发〔").append(year).append("〕").append(number % 60 + 1).append("号\n\n")
                .append("各乡镇人民政府，县直各有关单位：\n")
                .append(year).append("年是第").append(number).append("个专项行动的实施之年，").append(one(DUTIES)).append("，").append(one(AIMS)).append("。\n");
        int item = 0;
        for (int section = 0; section < SECTIONS.size(); section++) {
            text.append("一二三四五六七".charAt(section)).append("、").append(SECTIONS.get(section)).append("\n");
            for (int i = 0; i < 3; i++) {
                text.append("（").append(numeral(++item)).append("）").append(one(ITEMS)).append("。");
                paragraph(text);
            }
        }
        return text.append("\n").append(county).append("人民政府\n").append(year).append("年3月").append(number % 28 + 1).append("日\n").toString();
    }

    private void paragraph(StringBuilder text) {
        for (int sentence = 0; sentence < 4; sentence++) {
            text.append(switch (random.nextInt(4)) {
                case 0 -> one(ACTORS) + one(FREQUENCIES) + one(TIMES) + one(ACTIONS) + "，" + one(AIMS) + "。";
                case 1 -> one(DUTIES) + "，" + one(DEADLINES) + "完成率达到" + (70 + random.nextInt(31)) + "%以上。";
                case 2 -> one(ACTORS) + "要" + one(DUTIES) + "，" + one(DUTIES) + "，" + one(AIMS) + "。";
                default -> "对" + one(ITEMS) + "领域新增的" + (2 + random.nextInt(90)) + "处点位，" + one(ACTORS) + "应当" + one(DUTIES) + "。";
            });
        }
        if (random.nextBoolean()) {
            text.append("（").append(one(BODIES)).append("、").append(one(BODIES)).append("负责）");
        }
        text.append("\n");
    }

    private static String numeral(int number) {
        String digits = "〇一二三四五六七八九";
        String tens = number < 10 ? "" : (number < 20 ? "" : digits.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1));
    }

    private String one(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
