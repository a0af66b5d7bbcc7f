package org.duizhao.change.track;

import java.util.List;

/**
 * What becomes of a paragraph of a document.
 *
 * @param edits      in reading order; the lengths of what is kept and deleted together are the paragraph's
 * @param end        whether the paragraph still ends here; else it goes on in the next
 * @param unnumbered whether it loses the number that Word makes for it
 */
public record ParagraphEdit(List<Edit> edits, boolean end, boolean unnumbered) {

    public ParagraphEdit {
        edits = List.copyOf(edits);
    }

    /** What becomes of some characters. */
    public sealed interface Edit {
    }

    /** These stay as they are. */
    public record Keep(int length) implements Edit {
    }

    /** These go. @param move the number of the move that takes them away, from 1; 0 where they are deleted */
    public record Delete(int length, int move) implements Edit {
    }

    /** These come. @param move the number of the move that brings them, from 1; 0 where they are new */
    public record Insert(String text, int move) implements Edit {
    }

    /**
     * A paragraph ends here that did not end before.
     *
     * @param model    the place of a paragraph of the document that looks as this one should; −1 for the one that it was cut from
     * @param numbered whether that one has a number that Word makes: what it was cut from begins with it no longer
     */
    public record Break(int model, boolean numbered) implements Edit {
    }

    /** Whether it stays as it is. */
    public boolean none() {
        return end && !unnumbered && edits.stream().allMatch(Keep.class::isInstance);
    }
}
