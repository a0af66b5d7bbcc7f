package org.duizhao.parse.element;

import org.duizhao.chinese.clause.Marks;
import org.duizhao.chinese.word.Words;
import org.duizhao.notice.metadata.Field;
import org.duizhao.parse.line.Typography;
import org.duizhao.resource.Table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data about a document that a saved page or a database of laws prints around it: 发文字号：云政发〔2024〕5号, 【发布部门】云岭县人民政府. A line
 * holds one label or several, each with its value or with nothing.
 *
 * @param values what the line says of the fields that it names; of the others nothing
 * @param open   the field whose value stands on the next line; {@link Field#REMARK} for one of no field; null where the line ends with a value
 */
public record PageData(Map<Field, String> values, Field open) {

    private static final Map<String, Field> FIELDS = fields();
    private static final String LABEL = Words.of(FIELDS.keySet()).all().stream().sorted((a, b) -> b.length() - a.length())
            .map(word -> String.join("[\\h\\u3000]*", word.split(""))).reduce((a, b) -> a + "|" + b).orElseThrow();
    /** 【发布部门】, or 发文字号： and the like. */
    private static final Pattern LABELLED = Pattern.compile("(?:^|(?<=[\\h\\u3000\\t|；;]))(?:[【\\[](?<boxed>" + LABEL + ")[】\\]][：:]?|(?<plain>" + LABEL + ")[\\h\\u3000]*[：:])");
    private static final String DOT = "•·●▪◆-";
    private static final Pattern LISTED = Pattern.compile("^[" + DOT + "]{1,3}[\\h\u3000]*");
    /** The day of a law in a database; on a page it is the day of the page. */
    private static final Set<String> PUBLISHED = Set.of("发布日期", "公布日期");
    /** A label with blanks between its characters. */
    private static final int LONGEST_LABEL = 24;
    /** A value is no sentence. */
    private static final int LONGEST = 200;

    /** What a line says; null where it does not begin with a label, which may stand behind the dot of a list. */
    public static PageData of(String text) {
        String line = DOT.indexOf(text.charAt(0)) >= 0 ? LISTED.matcher(text).replaceFirst("") : text;
        if (line.isEmpty()) {
            return null;
        }
        boolean may = line.length() <= LONGEST && ("【[".indexOf(line.charAt(0)) >= 0 || Marks.colon(line, 0, Math.min(line.length(), LONGEST_LABEL)) > 0);
        Matcher label = may ? LABELLED.matcher(line) : null;
        if (label == null || !label.lookingAt()) {
            return null;
        }
        Map<Field, String> values = new EnumMap<>(Field.class);
        Field field = field(label);
        int start = label.end();
        while (label.find(start)) {
            put(values, field, line.substring(start, label.start()));
            field = field(label);
            start = label.end();
        }
        boolean ends = put(values, field, line.substring(start));
        return line.indexOf('。') >= 0 && line.indexOf('。') < line.length() - 1 ? null : new PageData(values, ends ? null : field);
    }

    /** The field of a label; {@link Field#REMARK} where it is of none. */
    private static Field field(Matcher label) {
        boolean boxed = label.group("boxed") != null;
        String word = Typography.tight(boxed ? label.group("boxed") : label.group("plain"));
        return boxed && PUBLISHED.contains(word) ? Field.DATE_ISSUED : FIELDS.get(word);
    }

    private static boolean put(Map<Field, String> values, Field field, String value) {
        String tight = Typography.tight(value.strip());
        if (field != Field.REMARK && !tight.isEmpty()) {
            values.putIfAbsent(field, tight);
        }
        return !tight.isEmpty();
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        for (List<String> row : Table.read(PageData.class, "page-data.tsv").rows()) {
            Field field = row.get(0).equals("OTHER") ? Field.REMARK : Field.valueOf(row.get(0));
            Table.wordsOf(row.get(1)).forEach(word -> fields.put(word, field));
        }
        return Map.copyOf(fields);
    }
}
