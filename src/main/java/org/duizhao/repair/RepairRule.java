package org.duizhao.repair;

/** One kind of damage and what is done about it. Pure: the same draft always gives the same draft. */
interface RepairRule {

    Draft apply(Draft draft);
}
