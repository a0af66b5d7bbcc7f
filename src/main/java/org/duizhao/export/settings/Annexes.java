package org.duizhao.export.settings;

/**
 * What stands behind the table.
 *
 * @param unsure    whether the rows whose links nobody has settled yet stand in an annex (待核对事项); else they are left out. They never stand in the body.
 * @param setAside  whether an annex names the rows that the body leaves out
 * @param sentences whether an annex has the full text of every notice
 */
public record Annexes(boolean unsure, boolean setAside, boolean sentences) {

    /** The unsure rows, and the names of those left out. */
    public static final Annexes USUAL = new Annexes(true, true, false);
}
