package org.duizhao.desktop.desk.history;

import org.duizhao.workbench.journal.ProjectStep;

/** A change of the project that just went through. @param way how it came about */
public record Done(ProjectStep step, Way way) {

    /** How a change came about. */
    public enum Way {
        MADE, UNDONE, REDONE
    }

    /** Whether the change is in the project now. */
    public boolean inForce() {
        return way != Way.UNDONE;
    }
}
