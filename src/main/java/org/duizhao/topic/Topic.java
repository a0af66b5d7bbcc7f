package org.duizhao.topic;

/**
 * A topic of the codebook.
 *
 * @param group the part it belongs to, such as 责任体系
 * @param name  such as 会议频次
 */
public record Topic(String group, String name) {
}
