package org.duizhao.extract.actor;

import org.duizhao.notice.Requirement.ActorOrigin;

/** Who must, and where it is said. */
public record Actor(String name, ActorOrigin origin) {
}
