package org.duizhao.change.track;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.duizhao.change.track.ParagraphEdit.Break;
import org.duizhao.change.track.ParagraphEdit.Delete;
import org.duizhao.change.track.ParagraphEdit.Edit;
import org.duizhao.change.track.ParagraphEdit.Insert;
import org.duizhao.change.track.ParagraphEdit.Keep;
import org.duizhao.change.track.Step.Fate;
import org.duizhao.chinese.number.Numerals;

/**
 * Carries the changes of a notice into the very document that it was read from, paragraph for paragraph. What the document has and the notice has not, such
 * as blanks and red heads, stays; what the notice has and the document has not, such as numbers that Word makes itself, is left to Word.
 */
public final class DocumentEdits {

    private static final String COUNT = "[0-9" + Numerals.ONE_TO_TEN + "百]+";
    private static final Pattern NUMBER = Pattern.compile("^(?:第" + COUNT + "[章节条]|[（(]" + COUNT + "[）)]|" + COUNT + "[、.．)）])\\s*");
    private static final Pattern PART_OF_NUMBER = Pattern.compile("[0-9" + Numerals.ONE_TO_TEN + "百第章节条（）()、.．]+");

    private final String document;
    private final int[] places;
    private final List<ParagraphEdit> result = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Map<LineStyle, NavigableMap<Integer, Boolean>> models = new EnumMap<>(LineStyle.class);
    /** How far the document was gone through. */
    private int at;
    private int lost;
    /** Whether of the present line of the notice the document has had anything yet, and whether there was anything that it lacked. */
    private boolean begun;
    private boolean lacked;
    /** Of the present paragraph of the document: whether it has had any character yet, and what became of the number that it lacks. */
    private boolean paragraphBegun;
    private boolean numberGoes;
    private boolean numberStays;
    /** The move by which the last character went; −1 where it stayed. */
    private int going = -1;

    private DocumentEdits(List<String> paragraphs, int[] places) {
        document = String.join("", paragraphs.stream().map(paragraph -> paragraph + "\n").toList());
        this.places = places;
    }

    /**
     * What becomes of a document.
     *
     * @param edits one for each of its paragraphs
     * @param lost  how many letters, digits and ideographs of the old notice stand nowhere in it, numbers before paragraphs left out
     */
    public record Result(List<ParagraphEdit> edits, int lost) {

        public Result {
            edits = List.copyOf(edits);
        }
    }

    /** @param paragraphs of the document, without ends of lines; @param text the old notice, as it was read from the document, with its changes */
    public static Result of(List<String> paragraphs, TrackedText text) {
        DocumentEdits edits = new DocumentEdits(paragraphs, TextPlaces.of(text.rejected(), paragraphs));
        edits.findModels(text);
        edits.walk(text);
        return new Result(edits.result, edits.lost);
    }

    /** Which paragraphs of the document are of which style, and whether Word makes their numbers. */
    private void findModels(TrackedText text) {
        int notice = 0;
        int start = 0;
        // a heading that stands in the line of its text makes that paragraph one of headings
        LineStyle style = null;
        for (Step step : text.steps()) {
            if (!step.fate().isOld()) {
                continue;
            }
            if (step instanceof Step.Words words) {
                notice += words.text().length();
            } else {
                int end = places[notice++];
                style = style == null ? ((Step.End) step).style() : style;
                if (end != TextPlaces.NONE) {
                    boolean numbered = start < notice - 1 && places[start] == TextPlaces.NONE;
                    models.computeIfAbsent(style, none -> new TreeMap<>()).put(paragraphOf(end), numbered);
                    start = notice;
                    style = null;
                }
            }
        }
    }

    private int paragraphOf(int place) {
        return (int) document.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    private void walk(TrackedText text) {
        int notice = 0;
        for (Step step : text.steps()) {
            if (step instanceof Step.Words words) {
                if (words.fate().isOld()) {
                    for (int i = 0; i < words.text().length(); i++) {
                        old(places[notice++], words, words.text().charAt(i));
                    }
                } else {
                    insert(words);
                }
            } else {
                if (step.fate().isOld()) {
                    int end = places[notice++];
                    end(end, next(notice), step.fate());
                } else {
                    cut(((Step.End) step).style());
                }
                begun = false;
                lacked = false;
            }
        }
        goTo(document.length(), false);
    }

    /** Where the next character of the notice that the document has stands in it. */
    private int next(int notice) {
        for (int i = notice; i < places.length; i++) {
            if (places[i] != TextPlaces.NONE) {
                return places[i];
            }
        }
        return document.length() - 1;
    }

    private void old(int place, Step.Words words, char c) {
        boolean goes = words.fate() != Fate.SAME;
        if (place == TextPlaces.NONE) {
            lacked = true;
            numberGoes |= !paragraphBegun && goes;
            numberStays |= !paragraphBegun && !goes;
            if (Character.isLetterOrDigit(c) && begun) {
                lost++;
            }
            return;
        }
        begun = true;
        // the paragraphs that lie between have no part in it
        boolean gone = numberGoes;
        boolean stays = numberStays;
        numberGoes &= at == place || document.indexOf('\n', at) >= place;
        goTo(place, goes);
        numberGoes = gone;
        numberStays = stays;
        paragraphBegun = true;
        add(goes ? new Delete(1, words.move()) : new Keep(1));
        going = goes ? words.move() : -1;
        at++;
    }

    /** Keeps what the document has more; between two characters that go it goes with them. */
    private void goTo(int place, boolean goes) {
        for (; at < place; at++) {
            if (document.charAt(at) == '\n') {
                close(true);
                going = -1;
            } else {
                add(goes && going >= 0 && document.indexOf('\n', at) >= place ? new Delete(1, going) : new Keep(1));
            }
        }
    }

    private void insert(Step.Words words) {
        boolean wordMakesIt = lacked && !begun && PART_OF_NUMBER.matcher(words.text()).matches();
        if (wordMakesIt) {
            return;
        }
        begun = true;
        // behind the blanks that the document has here, and not behind those at an end of a paragraph
        int blanks = at;
        while (Character.isWhitespace(document.charAt(blanks)) && document.charAt(blanks) != '\n') {
            blanks++;
        }
        if (document.charAt(blanks) != '\n') {
            goTo(blanks, false);
        }
        edits.add(new Insert(words.text(), words.move()));
    }

    /** @param next the place of what follows in the notice */
    private void end(int place, int next, Fate fate) {
        if (place == TextPlaces.NONE) {
            // a heading that stands in the line of its text, with a full stop that is no part of it
            goTo(Math.min(document.indexOf('\n', at), next), fate != Fate.SAME);
            return;
        }
        goTo(place, fate != Fate.SAME && going >= 0);
        close(fate == Fate.SAME);
        going = -1;
        at++;
    }

    private void cut(LineStyle style) {
        int from = lastCut() + 1;
        boolean allNew = edits.subList(from, edits.size()).stream().allMatch(Insert.class::isInstance);
        NavigableMap<Integer, Boolean> alike = models.getOrDefault(style, new TreeMap<>());
        Integer model = nearest(alike);
        if (model == null) {
            alike = unnumbered();
            model = nearest(alike);
        }
        if (allNew && model != null && alike.get(model) && from < edits.size() && edits.get(from) instanceof Insert first) {
            String bare = NUMBER.matcher(first.text()).replaceFirst("");
            edits.set(from, new Insert(bare, first.move()));
        }
        boolean numbered = !allNew && models.values().stream().anyMatch(ofStyle -> ofStyle.getOrDefault(result.size(), false));
        edits.add(new Break(allNew && model != null ? model : -1, numbered));
    }

    private NavigableMap<Integer, Boolean> unnumbered() {
        NavigableMap<Integer, Boolean> all = new TreeMap<>();
        models.values().forEach(all::putAll);
        all.values().removeIf(numbered -> numbered);
        return all;
    }

    private Integer nearest(NavigableMap<Integer, Boolean> alike) {
        Integer before = alike.floorKey(result.size());
        return before != null ? before : alike.ceilingKey(result.size());
    }

    private int lastCut() {
        for (int i = edits.size() - 1; i >= 0; i--) {
            if (edits.get(i) instanceof Break) {
                return i;
            }
        }
        return -1;
    }

    private void add(Edit edit) {
        Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (edit instanceof Keep keep && last instanceof Keep before) {
            edits.set(edits.size() - 1, new Keep(before.length() + keep.length()));
        } else if (edit instanceof Delete delete && last instanceof Delete before && before.move() == delete.move()) {
            edits.set(edits.size() - 1, new Delete(before.length() + delete.length(), delete.move()));
        } else {
            edits.add(edit);
        }
    }

    private void close(boolean end) {
        boolean goes = !end && edits.stream().anyMatch(Delete.class::isInstance);
        boolean unnumbered = numberGoes && !numberStays && edits.stream().anyMatch(Keep.class::isInstance) && !goes;
        result.add(new ParagraphEdit(goes ? withoutBlanks() : edits, end, unnumbered));
        edits.clear();
        numberGoes = false;
        numberStays = false;
        paragraphBegun = false;
    }

    /** Of a paragraph that goes, the blanks at its edges go too. */
    private List<Edit> withoutBlanks() {
        List<Edit> all = new ArrayList<>();
        int from = at - edits.stream().mapToInt(DocumentEdits::length).sum();
        for (Edit edit : edits) {
            boolean blank = edit instanceof Keep && document.substring(from, from + length(edit)).isBlank();
            all.add(blank ? new Delete(length(edit), 0) : edit);
            from += length(edit);
        }
        return all;
    }

    /** How much of the document it is. */
    private static int length(Edit edit) {
        return edit instanceof Keep keep ? keep.length() : edit instanceof Delete delete ? delete.length() : 0;
    }
}
