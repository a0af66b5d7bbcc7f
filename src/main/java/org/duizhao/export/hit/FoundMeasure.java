package org.duizhao.export.hit;

import java.util.List;

/**
 * A measure that a search found.
 *
 * @param place       of its notice; the file's name where it names none
 * @param year        of its notice; null where it names none
 * @param number      发文字号; empty where there is none
 * @param found       what it says there
 */
public record FoundMeasure(String noticeId, String place, Integer year, String number, Found found) {

    /**
     * The measure itself.
     *
     * @param clause      where it stands; empty for an opening paragraph
     * @param responsible who sees to it
     * @param byMeaning   true where it says what was asked for in other words
     */
    public record Found(String clause, String text, List<String> responsible, boolean byMeaning) {

        public Found {
            responsible = List.copyOf(responsible);
        }
    }

    public String clause() {
        return found.clause();
    }

    public String text() {
        return found.text();
    }

    public List<String> responsible() {
        return found.responsible();
    }

    public boolean byMeaning() {
        return found.byMeaning();
    }
}
