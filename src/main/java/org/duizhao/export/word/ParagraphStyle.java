package org.duizhao.export.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** The named styles of paragraphs. The headings are those that every program knows, so that they stand in its navigation. */
enum ParagraphStyle {
    /** 正文: 三号 at 28 points, indented by two characters. */
    BODY("Normal", "Normal", new Type(Face.BODY, 32), 560, 200, STJc.BOTH),
    /** 标题: clause 7.3.1. */
    TITLE("Title", "Title", new Type(Face.TITLE, 44), 700, 0, STJc.CENTER),
    /** 编制单位 and date. */
    MAKER("dzMaker", "对照表 编制", new Type(Face.SUBHEADING, 24), 400, 0, STJc.CENTER),
    SECTION("Heading1", "heading 1", new Type(Face.HEADING, 28), 440, 0, STJc.LEFT),
    GROUP("Heading2", "heading 2", new Type(Face.SUBHEADING, 28), 420, 0, STJc.LEFT),
    /** The sentences of the first page. */
    SENTENCE("dzSentence", "对照表 概要", new Type(Face.BODY, 24), 315, 200, STJc.BOTH),
    /** Lists and notes behind the table. */
    NOTE("dzNote", "对照表 说明", new Type(Face.BODY, 21), 270, 200, STJc.BOTH),
    /** Between two tables. */
    GAP("dzGap", "对照表 间隔", new Type(Face.BODY, 2), 60, 0, STJc.LEFT),
    CAPTION("Caption", "caption", new Type(Face.HEADING, 21), 320, 0, STJc.CENTER),
    HEAD("dzHead", "对照表 表头", new Type(Face.HEADING, 21), 274, 0, STJc.CENTER),
    MATTER("dzMatter", "对照表 事项", new Type(Face.HEADING, 21), 274, 0, STJc.CENTER),
    CELL("dzCell", "对照表 原文", new Type(Face.BODY, 21), 274, 0, STJc.BOTH),
    CENTRED_CELL("dzCentred", "对照表 居中", new Type(Face.BODY, 21), 274, 0, STJc.CENTER);

    private final String id;
    private final String title;
    private final Type type;
    private final int pitch;
    private final int indent;
    private final STJc.Enum alignment;

    ParagraphStyle(String id, String title, Type type, int pitch, int indent, STJc.Enum alignment) {
        this.id = id;
        this.title = title;
        this.type = type;
        this.pitch = pitch;
        this.indent = indent;
        this.alignment = alignment;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    Type type() {
        return type;
    }

    /** Twips from line to line. */
    int pitch() {
        return pitch;
    }

    /** In hundredths of a character. */
    int indent() {
        return indent;
    }

    STJc.Enum alignment() {
        return alignment;
    }

    /** Whether its size is that of the table's words. */
    boolean ofTable() {
        return name().endsWith("CELL") || this == HEAD || this == MATTER;
    }

    /** From 0 for what stands in the navigation; -1 for what does not. */
    int outlineLevel() {
        return switch (this) {
            case SECTION -> 0;
            case GROUP -> 1;
            default -> -1;
        };
    }

    /** Whether it must not be the last of a page. */
    boolean keptWithNext() {
        return outlineLevel() >= 0 || this == CAPTION;
    }
}
