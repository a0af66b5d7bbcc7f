package org.duizhao.notice.remark;

/** What a reader should look at, because no rule is sure of it. The words are in the resource bundles. */
public enum WarningKind {
    /** Headings of a level were lost; arguments: the marker, such as （一）. */
    MISSING_HEADINGS("missing-headings"),
    /** Numbers of headings are skipped; arguments: the number before and the number found. */
    NUMBER_GAP("number-gap"),
    /** A heading number stands twice; arguments: the number. */
    NUMBER_DOUBLED("number-doubled"),
    /** Heading numbers out of order; arguments: the number before and the number found. */
    NUMBER_ORDER("number-order"),
    /** Lines that may be out of reading order. */
    LINE_ORDER("line-order"),
    /** Characters that may be Founder garble, not repaired for want of proof; arguments: found, suggested. */
    FOUNDER_SUSPECT("founder-suspect"),
    /** The notice has no heading at all. */
    NO_HEADINGS("no-headings"),
    /** An abbreviation whose number is not the number of its members; arguments: the abbreviation, the count of members. */
    MEMBER_COUNT("member-count"),
    /** The file is damaged, and a page of it could not be read; arguments: the page's number. */
    PAGE_LOST("page-lost"),
    /** The file is damaged, and the content of a page breaks off; arguments: the page's number. */
    PAGE_CUT("page-cut"),
    /** The file ends before its end. */
    END_LOST("end-lost"),
    /** The file is damaged, and characters of its text are lost; arguments: how many. */
    CHARACTERS_LOST("characters-lost"),
    /** Pages were read from pictures; arguments: their numbers, such as 3 or 3–5. */
    SCANNED("scanned"),
    /** Characters of a picture that were not read surely; arguments: what was read, and what it may be instead, which may be empty. */
    UNCERTAIN_CHARACTERS("uncertain-characters"),
    /** A page shows no text but may be a picture, and pictures cannot be read on this system; arguments: the page's number. */
    PICTURE_UNREAD("picture-unread"),
    /** The rules could not read what the notice requires; its text is whole. */
    RULES_FAILED("rules-failed"),
    /** Text of the source that is in no measure, heading, metadata or repair; arguments: the text. */
    UNACCOUNTED("unaccounted");

    private final String code;

    WarningKind(String code) {
        this.code = code;
    }

    /** Whether something of the file is missing in the notice, because the file is damaged. */
    public boolean isOfDamage() {
        return switch (this) {
            case PAGE_LOST, PAGE_CUT, END_LOST, CHARACTERS_LOST, PICTURE_UNREAD -> true;
            default -> false;
        };
    }

    /** Its name in JSON, which stays when the constant is renamed. */
    public String code() {
        return code;
    }
}
