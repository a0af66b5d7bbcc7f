package org.duizhao.repair.line;

/** One kind of damage and what is done about it. Pure: the same draft always gives the same draft. */
public interface RepairRule {

    Draft apply(Draft draft);
}
