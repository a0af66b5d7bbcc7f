package org.duizhao.export.research;

import java.util.Optional;
import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableRow;

/**
 * A line of the long form: a measure in a row of the table, or that a notice has none there.
 *
 * @param place   where in the table it stands
 * @param passage empty where the notice states the matter in another row, or not at all
 * @param stated  what the passage requires; nothing where there is none
 */
public record LongLine(Place place, Optional<CellPassage> passage, StatedFigures stated) {

    /**
     * A cell of the table.
     *
     * @param group the part of the codebook that the row stands in; may be empty
     */
    public record Place(TableColumn column, String group, TableRow row, TableCell cell) {
    }

    /** How a notice stands to a matter. */
    public enum State {
        STATED,
        /** In the words of another row. */
        ELSEWHERE,
        NONE,
        /** A person looked, and there is nothing. */
        NONE_CONFIRMED
    }

    /** How the notice stands to the matter. */
    public State state() {
        if (passage.isPresent()) {
            return State.STATED;
        }
        return !place.cell().silent() ? State.ELSEWHERE : place.cell().byHand() ? State.NONE_CONFIRMED : State.NONE;
    }
}
