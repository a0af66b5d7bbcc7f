package org.duizhao.notice.metadata;

import java.time.LocalDate;
import java.util.List;

/**
 * What a notice says of itself outside its body. Whatever it does not say is null, never guessed; the four parts never are.
 *
 * @param sources where each field stands, and whether it was inferred; a field may have several entries
 */
public record Metadata(Citation citation, Circulation circulation, Printing printing, List<FieldSource> sources) {

    public static final Metadata NONE = new Metadata(Citation.NONE, Circulation.NONE, Printing.NONE, List.of());

    public Metadata {
        sources = List.copyOf(sources);
    }

    /**
     * Who is to have it.
     *
     * @param addressees 主送机关, without the closing colon
     * @param copies     抄送机关, without 抄送： and the closing 。
     * @param disclosure 附注, without brackets
     */
    public record Circulation(String addressees, String copies, String disclosure) {

        public static final Circulation NONE = new Circulation(null, null, null);
    }

    /**
     * Who had it printed, and when.
     *
     * @param printer 印发机关
     * @param date    印发日期
     */
    public record Printing(String printer, LocalDate date) {

        public static final Printing NONE = new Printing(null, null);
    }

    public String title() {
        return citation.title();
    }

    public String documentNumber() {
        return citation.documentNumber();
    }

    public String genre() {
        return citation.genre();
    }

    public String issuer() {
        return citation.issue().issuer();
    }

    public Jurisdiction jurisdiction() {
        return citation.scope().jurisdiction();
    }

    public Integer year() {
        return citation.scope().year();
    }

    public LocalDate dateIssued() {
        return citation.issue().date();
    }

    public String addressees() {
        return circulation.addressees();
    }

    public String copies() {
        return circulation.copies();
    }

    public String disclosure() {
        return circulation.disclosure();
    }

    public String printer() {
        return printing.printer();
    }

    public LocalDate datePrinted() {
        return printing.date();
    }
}
