package org.duizhao.figure;

import java.util.regex.Pattern;

/** What sort of body an actor is. 市政府 and 县安委会 are of one class, a department and its head are of two. */
public enum ActorClass {

    ENTERPRISE_HEAD("(?:企业|公司|集团|煤矿|矿山|生产经营单位).{0,12}(?:负责人|董事长|经理|控制人|法定代表人|矿长|厂长)|董事长|总经理|矿长|厂长"),
    DEPARTMENT_HEAD("(?:部门|局|委办|单位).{0,6}(?:负责人|主要领导|局长)|局长"),
    LEADERS("领导干部|党政领导|县级领导|市级领导|区级领导|班子成员|党政班子|书记|县长|市长|区长|镇长|乡长|主要负责人|主要领导"),
    SCHOOL("校长|园长|学校|幼儿园|高校|中小学|教师|班主任"),
    ENTERPRISE("企业|公司|集团|煤矿|矿山|厂矿|车间|生产经营单位|商户|经营户|业主"),
    WATCHER("护林员|网格员|巡护员|安全员|河长|林长|工作队|救援队|消防队"),
    TOWNSHIP("乡镇|乡（镇）|镇[（\\[]|各镇|街道|各乡"),
    VILLAGE("村|社区|村居"),
    GOVERNMENT("政府|安委会|安委办|安办|委员会|指挥部|常务会|党委|领导小组|县级|市级|区级"),
    DEPARTMENT("部门|局|厅|委|处|科|中心|大队|支队|单位"),
    /** The notice does not say, or it is of no known sort. */
    UNKNOWN(null);

    private final Pattern words;

    ActorClass(String words) {
        this.words = words == null ? null : Pattern.compile(words);
    }

    /** The class of an actor; UNKNOWN for null. */
    public static ActorClass of(String actor) {
        if (actor != null) {
            for (ActorClass one : values()) {
                if (one.words != null && one.words.matcher(actor).find()) {
                    return one;
                }
            }
        }
        return UNKNOWN;
    }
}
