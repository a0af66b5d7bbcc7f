package org.duizhao.repair;

import org.duizhao.language.Segmenter;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.TracedText;
import org.duizhao.progress.Watchdog;
import org.duizhao.read.SourceText;
import org.duizhao.repair.character.FounderCode;
import org.duizhao.repair.character.ScannedSigns;
import org.duizhao.repair.character.ScannedWords;
import org.duizhao.repair.character.VariantCharacters;
import org.duizhao.repair.furniture.PageFurniture;
import org.duizhao.repair.furniture.PageNumbers;
import org.duizhao.repair.furniture.PageOverlap;
import org.duizhao.repair.furniture.RunningHeads;
import org.duizhao.repair.furniture.StyleSheets;
import org.duizhao.repair.line.Draft;
import org.duizhao.repair.line.Layout;
import org.duizhao.repair.line.RepairRule;
import org.duizhao.repair.paragraph.LostHeadings;
import org.duizhao.repair.paragraph.NumberedLineOrder;
import org.duizhao.repair.paragraph.ParagraphBreaks;
import org.duizhao.repair.paragraph.ParagraphJoiner;
import org.duizhao.repair.paragraph.QuotedLineOrder;
import org.duizhao.repair.paragraph.Spaces;
import org.duizhao.repair.paragraph.TableRows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Makes clean paragraphs of a document's text. The rules run in this order, each on what the one before it left:
 * what is not the notice goes first, so that the lines that belong together stand together; then single characters are put right;
 * last the lines are joined to paragraphs.
 */
public final class TextRepair {

    private final Segmenter segmenter;
    private final List<RepairRule> rules;

    /** Asks {@code segmenter} whether a word spans a seam. */
    public TextRepair(Segmenter segmenter) {
        this(segmenter, new PageFurniture());
    }

    /** The same, with this list of what web pages say around a notice. */
    public TextRepair(Segmenter segmenter, PageFurniture furniture) {
        this.segmenter = segmenter;
        rules = List.of(new StyleSheets(), furniture, new PageNumbers(), new RunningHeads(), new PageOverlap(),
                new FounderCode(segmenter), new VariantCharacters(), new ScannedSigns(), new ScannedWords(segmenter), new NumberedLineOrder(), new QuotedLineOrder());
    }

    /** All sure repairs made; what is doubtful is a warning. Never throws for what is in the text. */
    public CleanText repair(SourceText source) {
        return repair(source, Set.of());
    }

    /** As {@link #repair(SourceText)}, but without the repairs of these ranges: a person took them back. */
    public CleanText repair(SourceText source, Set<SourceRange> takenBack) {
        Draft draft = Draft.of(source, takenBack);
        for (RepairRule rule : rules) {
            Watchdog.checkWanted();
            draft = rule.apply(draft);
        }
        Layout layout = Layout.of(draft.lines(), draft.kind());
        List<Warning> headingsLost = LostHeadings.in(draft.lines(), layout);
        ParagraphBreaks breaks = new ParagraphBreaks(layout, source.lines(), !headingsLost.isEmpty(), segmenter);
        List<TracedText> paragraphs = new ArrayList<>();
        Spaces spaces = new Spaces(layout.wrapped());
        List<TracedText> joined = new ParagraphJoiner(breaks).join(draft.lines());
        BitSet rows = TableRows.in(joined);
        for (int i = 0; i < joined.size(); i++) {
            Watchdog.checkWanted();
            paragraphs.add(rows.get(i) ? Spaces.row(joined.get(i)) : spaces.tidy(joined.get(i)));
        }
        return new CleanText(paragraphs, sorted(draft.repairs(), Comparator.comparing(Repair::source)),
                sorted(draft.warn(headingsLost).warnings(), Comparator.comparing(Warning::source)));
    }

    private static <T> List<T> sorted(List<T> found, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(found);
        sorted.sort(order);
        return sorted;
    }
}
