package org.duizhao.export.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.export.research.QdaProject.Code;
import org.duizhao.export.research.QdaProject.Look;
import org.duizhao.words.CodeWords;
import org.duizhao.words.Messages;

/** The rows of a comparison as codes: a folder for all, in it a folder a group, in that a code a matter, which begins with the row's number. */
final class MatterCodes {

    /** Matters are many; they stand back behind the topics. */
    static final String COLOR = "#7F7F7F";

    private final Comparison comparison;
    private final Messages messages;
    private final CodeWords codeWords;

    MatterCodes(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.codeWords = new CodeWords(messages);
    }

    Code codes() {
        Map<String, List<Code>> groups = new LinkedHashMap<>();
        for (int row = 0; row < comparison.rows().size(); row++) {
            groups.computeIfAbsent(group(comparison.rows().get(row)), name -> new ArrayList<>()).add(matter(row));
        }
        List<Code> folders = groups.entrySet().stream().map(group -> new Code(ContentGuid.of("matters", group.getKey()),
                messages.text("qda.mattersOf", group.getKey()), false, new Look(COLOR, ""), group.getValue())).toList();
        return new Code(ContentGuid.of("matters"), messages.text("qda.matters"), false, new Look(COLOR, messages.text("qda.mattersAre")), folders);
    }

    private String group(Row row) {
        return row.foot() ? messages.text("export.foot") : row.group().isEmpty() ? messages.text("qda.noGroup") : row.group();
    }

    private Code matter(int index) {
        Row row = comparison.rows().get(index);
        int digits = String.valueOf(comparison.rows().size()).length();
        String number = String.format("%0" + digits + "d", index + 1);
        String label = row.label().isEmpty() ? row.topic() : row.label();
        return new Code(guid(index), (number + " " + label).strip(), true, new Look(COLOR, description(row)), List.of());
    }

    private String description(Row row) {
        List<String> said = new ArrayList<>();
        if (!row.sure()) {
            said.add(messages.text("export.unsure"));
        }
        row.reasons().forEach(reason -> said.add(codeWords.of(reason)));
        comparison.notices().stream().filter(notice -> row.hand().none().containsKey(notice.id()))
                .forEach(notice -> said.add(messages.text("qda.none", notice.place(), row.hand().none().get(notice.id()).author())));
        return String.join("\n", said);
    }

    /** Of a row, by what it shows. */
    String guid(int row) {
        return ContentGuid.of("matter", comparison.rows().get(row).stated().stream().map(MatterCodes::shown).sorted().collect(Collectors.joining(" ")));
    }

    private static String shown(Cell cell) {
        return cell.noticeId() + cell.measures().stream().map(measure -> measure.source() + " " + cell.shown(measure)).toList();
    }
}
