package org.duizhao.chinese.document;

import org.duizhao.chinese.word.Words;
import org.duizhao.resource.Table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels before and behind the body of a document: 抄送：, 附件：, 联系人：.
 *
 * <pre>
 * Labels.of(Labels.Kind.COPIES, Labels.Kind.CONTACT).startAt("抄送：县委办", 0)      true
 * </pre>
 */
public final class Labels {

    /** What a label is of. */
    public enum Kind {
        /** 抄送机关. */
        COPIES,
        /** 主送机关. */
        ADDRESSEES,
        /** Who was at a meeting. */
        PRESENT,
        /** 附件说明, notes and tables behind the text. */
        ANNEX,
        /** 主题词, which documents had before 2012. */
        SUBJECT,
        /** Whom to ask. */
        CONTACT,
        /** Where a page has a text from. */
        SOURCE,
        /** Who fills in a form. */
        FORM,
        /** Remarks of a web page on a document. */
        PAGE
    }

    private static final Table TABLE = Table.read(Labels.class, "labels.tsv");

    private Labels() {
    }

    /** The labels of some kinds, without their colon. */
    public static Words of(Kind... kinds) {
        return Words.of(Stream.of(kinds).flatMap(kind -> TABLE.words(kind.name()).stream()).toList());
    }

    /** Labels as one group of a regular expression, blanks allowed between their characters: 抄　送. */
    public static String spaced(Words labels) {
        return labels.all().stream().map(label -> String.join("\\h*", label.split(""))).collect(Collectors.joining("|", "(?:", ")"));
    }
}
