package org.duizhao.export.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duizhao.export.research.QdaProject.Case;
import org.duizhao.export.research.QdaProject.Sample;
import org.duizhao.export.research.QdaProject.Type;
import org.duizhao.export.research.QdaProject.Value;
import org.duizhao.export.research.QdaProject.Variable;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.words.Messages;

/**
 * What is known of notices beside their words: a case for each place and year, with its notices, and variables of cases and of notices. No variable is
 * of both: programs that keep them apart would lose one.
 */
final class SampleOf {

    /** What a case says. */
    private enum OfCase {
        PLACE(Type.TEXT, Notice::place),
        YEAR(Type.INTEGER, notice -> notice.metadata().year()),
        CODE(Type.TEXT, notice -> jurisdiction(notice).code()),
        ABOVE(Type.TEXT, notice -> jurisdiction(notice).above().isEmpty() ? null : String.join(" ", jurisdiction(notice).above()));

        private final Type type;
        private final Function<Notice, Object> value;

        OfCase(Type type, Function<Notice, Object> value) {
            this.type = type;
            this.value = value;
        }
    }

    /** What a notice says. */
    private enum OfNotice {
        NOTICE_PLACE(Type.TEXT, Notice::place),
        NOTICE_YEAR(Type.INTEGER, notice -> notice.metadata().year()),
        NUMBER(Type.TEXT, notice -> notice.metadata().documentNumber()),
        TITLE(Type.TEXT, notice -> notice.metadata().title()),
        GENRE(Type.TEXT, notice -> notice.metadata().genre()),
        ISSUER(Type.TEXT, notice -> notice.metadata().issuer()),
        DATE(Type.DATE, notice -> notice.metadata().dateIssued()),
        FILE(Type.TEXT, Notice::file);

        private final Type type;
        private final Function<Notice, Object> value;

        OfNotice(Type type, Function<Notice, Object> value) {
            this.type = type;
            this.value = value;
        }
    }

    private record PlaceAndYear(String place, Integer year) {
    }

    private final Messages messages;

    SampleOf(Messages messages) {
        this.messages = messages;
    }

    private static Jurisdiction jurisdiction(Notice notice) {
        return notice.metadata().jurisdiction() == null ? Jurisdiction.named("") : notice.metadata().jurisdiction();
    }

    /** In the order in which places and years are first met. */
    Sample of(List<Notice> notices) {
        List<Variable> variables = new ArrayList<>();
        Arrays.stream(OfCase.values()).forEach(one -> variables.add(variable(one.name(), one.type)));
        Arrays.stream(OfNotice.values()).forEach(one -> variables.add(variable(one.name(), one.type)));
        Map<PlaceAndYear, List<Notice>> cases = new LinkedHashMap<>();
        notices.forEach(notice -> cases.computeIfAbsent(new PlaceAndYear(notice.place(), notice.metadata().year()), first -> new ArrayList<>()).add(notice));
        return new Sample(variables, cases.entrySet().stream().map(one -> caseOf(one.getKey(), one.getValue())).toList());
    }

    private Case caseOf(PlaceAndYear of, List<Notice> notices) {
        List<Value> values = new ArrayList<>();
        Arrays.stream(OfCase.values()).forEach(one -> add(values, variable(one.name(), one.type), one.value.apply(notices.get(0))));
        String name = of.year() == null ? of.place() : of.place() + " " + of.year();
        return new Case(ContentGuid.of("case", of.place(), of.year()), name, values, notices.stream().map(SampleOf::source).toList());
    }

    /** The variables of one notice that it says. */
    List<Value> valuesOf(Notice notice) {
        List<Value> values = new ArrayList<>();
        Arrays.stream(OfNotice.values()).forEach(one -> add(values, variable(one.name(), one.type), one.value.apply(notice)));
        return values;
    }

    /** The GUID of a notice's text. */
    static String source(Notice notice) {
        return ContentGuid.of("source", notice.id());
    }

    private Variable variable(String name, Type type) {
        return new Variable(ContentGuid.of("variable", name), messages.text("qda.variable." + name), type);
    }

    /** A day writes itself as XML Schema has it. */
    private static void add(List<Value> values, Variable variable, Object value) {
        if (value != null) {
            values.add(new Value(variable, value.toString()));
        }
    }
}
