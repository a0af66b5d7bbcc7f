package org.duizhao.change.track;

/** One step through the old and the new notice at once. */
public sealed interface Step {

    /** What becomes of it. */
    enum Fate {
        /** It stands in both. */ SAME,
        /** Only the new notice has it. */ INSERTED,
        /** Only the old notice has it. */ DELETED,
        /** The old notice has it here, the new one elsewhere. */ MOVED_FROM,
        /** The new notice has it here, the old one elsewhere. */ MOVED_TO;

        /** Whether it is there when all changes are accepted. */
        public boolean isNew() {
            return this == SAME || this == INSERTED || this == MOVED_TO;
        }

        /** Whether it is there when all changes are rejected. */
        public boolean isOld() {
            return this == SAME || this == DELETED || this == MOVED_FROM;
        }
    }

    Fate fate();

    /**
     * Some characters, not none.
     *
     * @param move the number of the move that it is a part of, from 1; 0 for what does not move
     */
    record Words(Fate fate, String text, int move) implements Step {
    }

    /** The end of a paragraph; never moved. What it ends has its style. */
    record End(Fate fate, LineStyle style) implements Step {
    }
}
