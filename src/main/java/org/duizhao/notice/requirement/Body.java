package org.duizhao.notice.requirement;

/**
 * A body (责任主体) that a measure makes responsible.
 *
 * @param name normalised: of 各镇[街道] there are two, 各镇 and 各街道
 */
public record Body(String name, Duty duty) {

    /** In what way. */
    public enum Duty {
        /** 负责 */ RESPONSIBLE,
        /** 牵头 */ LEADS,
        /** 分工负责 */ SHARES,
        /** 配合 */ SUPPORTS,
        /** 督促落实 */ SUPERVISES,
        /** the subject of the sentence */ ACTS
    }
}
