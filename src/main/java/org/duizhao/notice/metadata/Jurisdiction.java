package org.duizhao.notice.metadata;

import java.util.List;

/**
 * The place a notice is for.
 *
 * @param name  as the notice calls it: 高平市
 * @param code  of GB/T 2260, six digits; null where the place is not in the table or not certain
 * @param above the superior places, from the province down to the next superior: 山西省, 晋城市; empty where unknown
 */
public record Jurisdiction(String name, String code, List<String> above) {

    public Jurisdiction {
        above = List.copyOf(above);
    }

    /** A place of which only the name is known. */
    public static Jurisdiction named(String name) {
        return new Jurisdiction(name, null, List.of());
    }
}
