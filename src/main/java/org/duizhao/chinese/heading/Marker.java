package org.duizhao.chinese.heading;

/**
 * A heading's number in a line.
 *
 * @param value what it counts
 * @param start offset in the line
 * @param end   exclusive, behind the sign that closes the number
 */
public record Marker(Kind kind, int value, int start, int end) {

    /** The numberings of official documents, the outer before the inner. */
    public enum Kind {
        /** 1 总则, where 1.1 follows. */
        DECIMAL_CHAPTER(1),
        /** 1.1 编制目的 */
        DECIMAL_PART(2),
        /** 1.1.1, and whatever is below it. */
        DECIMAL_ITEM(3),
        /** 第一章, of regulations. */
        CHAPTER(1),
        /** 第一节, below a chapter. */
        PART(2),
        /** 第一条: a measure's number; it has a title only where the text gives it one, 第一条【目的】. */
        ARTICLE(2),
        /** 一、 */
        SECTION(1),
        /** （一）; level 3 where it stands in an article or below 1.1. */
        ITEM(2),
        /** 1. — level 2 where no （一） stands over it, else level 3. */
        ARABIC(3),
        /** （1） */
        BRACKETED(3);

        private final int level;

        Kind(int level) {
            this.level = level;
        }

        /** The level of a heading with such a number, 1 to 3. */
        public int level() {
            return level;
        }
    }
}
