package org.duizhao.align;

/**
 * What a row is about.
 *
 * @param group the part of the codebook that its topic belongs to, such as 责任体系
 * @param topic such as 会议频次
 * @param label the matter in a few words of its own, such as 安委会会议
 */
public record Subject(String group, String topic, String label) {
}
