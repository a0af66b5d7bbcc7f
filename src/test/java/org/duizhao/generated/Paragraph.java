package org.duizhao.generated;

/**
 * A paragraph of a generated document.
 *
 * @param place where it stands on the page
 */
record Paragraph(Place place, String text) {

    /** How a paragraph is set (GB/T 9704-2012). */
    enum Place {
        /** In the middle: title, document number. */
        CENTRE,
        /** At the margin: addressees. */
        MARGIN,
        /** Indented by two hanzi: text and headings. */
        INDENTED,
        /** At the right: signature and date. */
        RIGHT
    }

    static Paragraph centre(String text) {
        return new Paragraph(Place.CENTRE, text);
    }

    static Paragraph text(String text) {
        return new Paragraph(Place.INDENTED, text);
    }
}
