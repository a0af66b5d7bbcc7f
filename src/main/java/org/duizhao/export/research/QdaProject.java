package org.duizhao.export.research;

import java.time.Instant;
import java.util.List;

/**
 * A project of a program for qualitative data analysis, in the terms of REFI-QDA 1.5. Every part has a GUID.
 *
 * @param codes   the outermost
 * @param sources in the order of the columns
 */
record QdaProject(String name, List<Code> codes, Sample sample, List<Source> sources, Memos memos) {

    QdaProject {
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
    }

    /**
     * A code, or a folder of codes.
     *
     * @param codable false for a folder
     * @param look    what is shown of it
     * @param inner   the codes in it
     */
    record Code(String guid, String name, boolean codable, Look look, List<Code> inner) {
        Code {
            inner = List.copyOf(inner);
        }
    }

    /**
     * What is shown of a code.
     *
     * @param color       such as #0072B2
     * @param description may be empty
     */
    record Look(String color, String description) {
    }

    /**
     * A text with what is marked in it.
     *
     * @param text       with line feeds as its only line ends
     * @param selections in the order of the text
     */
    record Source(String guid, String name, String text, List<Selection> selections, List<Value> values) {
        Source {
            selections = List.copyOf(selections);
            values = List.copyOf(values);
        }
    }

    /**
     * A passage of a text.
     *
     * @param codes of the passage, each once
     * @param notes on it
     */
    record Selection(String guid, Passage passage, List<String> codes, List<String> notes) {
        Selection {
            codes = List.copyOf(codes);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Where a passage stands and what it is called.
     *
     * @param start       of its first code point
     * @param end         behind its last
     * @param description may be empty
     */
    record Passage(int start, int end, String name, String description) {
    }

    /** What is known of the texts beside their words. */
    record Sample(List<Variable> variables, List<Case> cases) {
        Sample {
            variables = List.copyOf(variables);
            cases = List.copyOf(cases);
        }
    }

    /** @param sources the GUIDs of its texts */
    record Case(String guid, String name, List<Value> values, List<String> sources) {
        Case {
            values = List.copyOf(values);
            sources = List.copyOf(sources);
        }
    }

    record Variable(String guid, String name, Type type) {
    }

    /** The kinds of variable, as the standard writes them. */
    enum Type {
        TEXT("Text"), INTEGER("Integer"), DATE("Date");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** @param text as XML Schema writes a value of the variable's type */
    record Value(Variable variable, String text) {
    }

    /** What people wrote, and who. */
    record Memos(List<User> users, List<Memo> memos) {
        Memos {
            users = List.copyOf(users);
            memos = List.copyOf(memos);
        }
    }

    record User(String guid, String name) {
    }

    /** @param user the GUID of who wrote it */
    record Memo(String guid, String name, String text, String user, Instant made) {
    }
}
