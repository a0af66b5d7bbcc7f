package org.duizhao.index.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.duizhao.chinese.fold.CharacterFold;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Body.Duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The measures of a notice as Lucene keeps them: one document a measure, in reading order. Fields that several measures have alike are
 * made once. Not thread-safe.
 */
final class MeasureDocuments {

    private static final FieldType TEXT = unscored(TextField.TYPE_STORED);
    private static final FieldType WORDS = unscored(TextField.TYPE_NOT_STORED);
    /** In UTF-16 units, each of which takes three bytes at most; Lucene refuses longer terms. */
    private static final int LONGEST_VALUE = IndexWriter.MAX_TERM_LENGTH / 4;

    private final List<IndexableField> shared;
    private final Map<String, IndexableField> topics = new HashMap<>();
    private final Map<Body, List<IndexableField>> bodies = new HashMap<>();
    private HeadingPath path;
    private IndexableField section;

    private MeasureDocuments(List<IndexableField> shared) {
        this.shared = shared;
    }

    /** Hits are counted, not ranked: no measure needs the length of its fields to be kept. */
    private static FieldType unscored(FieldType type) {
        FieldType unscored = new FieldType(type);
        unscored.setOmitNorms(true);
        unscored.freeze();
        return unscored;
    }

    /** @param measures of this notice, at least one; what is said of the notice is taken from the first */
    static List<Document> of(String noticeId, List<SearchableMeasure> measures) {
        MeasureDocuments documents = new MeasureDocuments(ofNotice(noticeId, measures.get(0).notice()));
        List<Document> made = new ArrayList<>(measures.size());
        for (SearchableMeasure measure : measures) {
            made.add(documents.of(measure));
        }
        return made;
    }

    private static List<IndexableField> ofNotice(String noticeId, NoticeFields notice) {
        List<IndexableField> fields = new ArrayList<>();
        fields.add(new StringField(IndexFields.NOTICE, noticeId, Field.Store.YES));
        fields.add(new SortedDocValuesField(IndexFields.NOTICE, new BytesRef(noticeId)));
        if (notice.place() != null) {
            fields.add(key(IndexFields.PLACE, notice.place().name()));
            notice.place().above().forEach(place -> fields.add(key(IndexFields.PLACE, place)));
        }
        if (notice.year() != null) {
            fields.add(new IntPoint(IndexFields.YEAR, notice.year()));
        }
        if (notice.genre() != null) {
            fields.add(key(IndexFields.GENRE, notice.genre()));
        }
        if (notice.issuer() != null) {
            fields.add(new StringField(IndexFields.ISSUER, CharacterPairs.normal(notice.issuer()), Field.Store.NO));
        }
        return fields;
    }

    private Document of(SearchableMeasure found) {
        Document document = new Document();
        for (IndexableField field : shared) {
            document.add(field);
        }
        document.add(new StoredField(IndexFields.MEASURE, found.measure().id()));
        document.add(new Field(IndexFields.TEXT, found.measure().text(), TEXT));
        for (String words : found.expansions()) {
            document.add(new Field(IndexFields.EXPANSION, words, WORDS));
        }
        document.add(sectionOf(found.measure().path()));
        document.add(new StoredField(IndexFields.CLAUSE, found.measure().path().clause()));
        for (String topic : found.topics()) {
            document.add(topics.computeIfAbsent(topic, name -> key(IndexFields.TOPIC, name)));
        }
        for (Body body : found.responsible()) {
            bodies.computeIfAbsent(body, MeasureDocuments::fields).forEach(document::add);
        }
        for (SearchableFigure figure : found.figures()) {
            values(document, figure);
        }
        return document;
    }

    /** Measures follow one another under the same headings. */
    private IndexableField sectionOf(HeadingPath headings) {
        if (path == null || !path.equals(headings)) {
            path = headings;
            section = new StringField(IndexFields.SECTION, section(headings), Field.Store.NO);
        }
        return section;
    }

    /** The headings over a measure as one value; as long as Lucene's longest term allows, however the characters are encoded. */
    private static String section(HeadingPath headings) {
        return bounded(CharacterPairs.normal(headings.headings().map(Heading::cited).collect(Collectors.joining())));
    }

    private static String bounded(String normal) {
        return normal.substring(0, Math.min(normal.length(), LONGEST_VALUE));
    }

    /** A body is found by its name, shown by it as it stands, and found once more by it where it leads. */
    private static List<IndexableField> fields(Body body) {
        String name = bounded(CharacterPairs.normal(body.name()));
        List<IndexableField> fields = new ArrayList<>();
        fields.add(new StringField(IndexFields.RESPONSIBLE, name, Field.Store.NO));
        fields.add(new StoredField(IndexFields.BODY, body.name()));
        if (body.duty() == Duty.LEADS) {
            fields.add(new StringField(IndexFields.LEADING, name, Field.Store.NO));
        }
        return fields;
    }

    private static IndexableField key(String field, String value) {
        return new StringField(field, CharacterFold.fold(value), Field.Store.NO);
    }

    private static void values(Document document, SearchableFigure figure) {
        if (figure.perYear() != null) {
            document.add(new DoublePoint(IndexFields.PER_YEAR, figure.perYear()));
        }
        if (figure.deadline() != null) {
            document.add(new LongPoint(IndexFields.DEADLINE, figure.deadline().toEpochDay()));
        }
        if (figure.ratio() != null) {
            document.add(new DoublePoint(IndexFields.RATIO, figure.ratio()));
        }
    }
}
