package org.duizhao.bench;

import java.util.List;
import java.util.Random;

/**
 * Writes notices of invented counties in the form of real ones, as many as wanted: the same number and seed give the same notice.
 * Sentences are put together from parts, so that neighbours share much and no two notices are alike.
 */
public final class NoticeGenerator {

    private static final String FIRST = "云石临青白松柳平凤金望长沧岚桐梧澄溪翠鹿雁鹤霞汀枫榆楠栗桃梨";
    private static final String SECOND = "岭浦澜禾桦泉湾沙台砂川汀塘坪源岗屏渡坝洲陂垣峪寨溪桥堰埠原丘";
    private static final List<String> KINDS = List.of("县", "区", "市");
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;
    private static final List<String> SECTIONS = List.of("压实安全责任", "防控重大风险", "整治重点行业", "提升应急能力", "夯实基层基础", "强化宣传教育", "严格考核问责");
    private static final List<String> ITEMS = List.of("党政领导责任", "部门监管责任", "企业主体责任", "风险分级管控", "隐患排查治理", "道路运输", "建筑施工", "危险化学品",
            "城镇燃气", "消防安全", "森林防火", "防汛抗旱", "应急预案", "应急演练", "物资储备", "队伍建设", "科技支撑", "安全培训", "举报奖励", "督导检查",
            "矿山安全", "烟花爆竹", "特种设备", "农业机械", "文化旅游", "校园安全", "医疗机构", "水利工程", "电力设施", "粉尘涉爆", "有限空间作业", "冬季取暖",
            "自建房屋", "养老服务机构", "物流寄递", "油气管道");
    private static final List<String> ACTORS = List.of("县安委会", "各乡镇人民政府", "县应急管理局", "行业主管部门", "负有监管职责的部门主要负责人", "县住房和城乡建设局", "各类生产经营单位",
            "企业主要负责人", "县交通运输局", "县消防救援大队", "各村（居）委员会", "县教育和科技局", "县市场监督管理局",
            "县自然资源局", "县水务局", "县农业农村局", "县文化和旅游局", "县卫生健康委员会", "县民政局", "县工业和信息化局", "县林业局", "县气象局", "县国资委监管企业",
            "各类开发区管理委员会", "村级网格员", "煤矿企业实际控制人", "工程项目总承包单位");
    private static final List<String> FREQUENCIES = List.of("每月至少", "每季度至少", "每半年", "每年不少于", "每周至少", "定期");
    private static final List<String> TIMES = List.of("一次", "两次", "1次", "3次", "2次");
    private static final List<String> ACTIONS = List.of("召开专题会议研究解决突出问题", "组织开展综合应急演练", "带队深入一线督导检查", "开展隐患自查自改并建立台账", "对辖区内小微企业进行上门服务", "更新风险分布图并向社会公开",
            "组织从业人员培训考核", "听取工作汇报并通报进展", "对重点场所开展联合执法", "清点补充救援物资",
            "组织专家对高风险企业会诊", "公布一批典型执法案例", "对值班值守情况进行抽查", "开展警示教育和家访谈心", "校验检测报警仪器", "对下级履职情况开展巡查",
            "核对重大危险源辨识结果", "向同级人大报告专项资金使用情况", "排查出租房屋和沿街门店", "演练断水断电条件下的人员疏散");
    private static final List<String> DUTIES = List.of("健全完善责任清单", "落实领导带班和值班值守制度", "严格执行挂牌督办制度", "推广在线监测预警系统", "做到责任、措施、资金、时限和预案“五到位”", "严厉打击非法违法行为",
            "加强与公安、气象、水务等部门的协同联动", "规范使用安全生产费用", "补齐消防水源和通道短板", "完善举报奖励办法", "修订专项预案和现场处置方案", "建设智能化监管平台", "依法公开处罚信息", "全面推行标准化建设",
            "清理影响逃生的门窗护栏", "建立一企一档和一患一策", "限期淘汰落后工艺设备", "核定矿井生产能力并严禁超层越界", "配齐专职管理人员和注册工程师", "把外包队伍纳入统一管理",
            "实行重大隐患提级审批", "压减危化品运输车辆夜间通行", "开通内部吹哨人奖励渠道", "组建不少于二十人的综合救援队", "加固老旧堤防和病险水库", "落实高温汛期错峰作业",
            "编制乡镇灾害综合风险图", "将履职情况纳入年度述职");
    private static final List<String> AIMS = List.of("切实消除盲区漏洞", "坚决遏制较大事故", "确保问题闭环整改", "形成齐抓共管格局", "提升本质安全水平", "推动关口前移", "保障群众生命财产安全",
            "守牢不发生系统性风险的底线", "做到早发现早处置", "让群众看得见变化", "实现动态清零", "推动治理模式向事前预防转型");
    private static final List<String> DEADLINES = List.of("5月底前", "6月30日前", "10月底前", "12月15日前", "年内");
    private static final List<String> BODIES = List.of("县应急局", "县住建局", "县交通局", "县公安局", "县消防大队", "各乡镇［街道］", "县安委办");

    private final int number;
    private final Random random;

    private NoticeGenerator(int number) {
        this.number = number;
        this.random = new Random(20_261_122L + number);
    }

    /** The notice of this number, 0 or more; about 95 measures and 3,600 characters. Ten years of a county follow each other. */
    public static String notice(int number) {
        return new NoticeGenerator(number).write();
    }

    private String write() {
        int place = number / YEARS;
        String county = "" + FIRST.charAt(place % FIRST.length()) + SECOND.charAt((place / FIRST.length() + place) % SECOND.length())
                + KINDS.get(place / (FIRST.length() * SECOND.length()) % KINDS.size());
        int year = FIRST_YEAR + number % YEARS;
        StringBuilder text = new StringBuilder();
        text.append(county).append("人民政府\n关于做好").append(year).append("年安全生产工作的通知\n\n")
                .append(county.charAt(0)).append("政发〔").append(year).append("〕").append(random.nextInt(60) + 1).append("号\n\n")
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
