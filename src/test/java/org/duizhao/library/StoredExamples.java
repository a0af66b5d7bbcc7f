package org.duizhao.library;

import org.duizhao.library.entry.ImportedFile;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.library.entry.OriginalFile;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Citation;
import org.duizhao.notice.metadata.Citation.Issue;
import org.duizhao.notice.metadata.Citation.Scope;
import org.duizhao.notice.metadata.Field;
import org.duizhao.notice.metadata.FieldSource;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.Metadata.Circulation;
import org.duizhao.notice.metadata.Metadata.Printing;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.HeadingPath;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Outline;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.remark.Repair;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceFile;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Format;
import org.duizhao.read.SourceText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Notices to store, and a project with one of everything. */
public final class StoredExamples {

    public static final String TEXT = "云岭县人民政府关于加强冬季值守的通知\n一、值守\n各乡镇每日报告一次。";
    public static final Set<SourceRange> TAKEN_BACK = Set.of(new SourceRange(3, 5));

    private StoredExamples() {
    }

    public static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    public static ImportedFile arrival(String id) {
        return new ImportedFile(OriginalFile.of("a.txt", bytes()), List.of(document(id, 2023)));
    }

    /** A file that cannot be packed. */
    public static ImportedFile large(String id, int size) {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        OriginalFile original = OriginalFile.of("large.bin", noise);
        StoredDocument document = document(id, 2024);
        return new ImportedFile(original, List.of(new StoredDocument(original.sha256(), document.source(), document.notice())));
    }

    /** Stores one notice, a repair taken back, a tick and a setting. */
    public static void fill(Library library) throws LibraryProblem {
        library.store(List.of(arrival("1111")));
        library.storeAnew(document("1111", 2023), TAKEN_BACK);
        library.tick(Set.of("1111"));
        library.set("base", "1111");
    }

    /** What {@link #fill} put in, as one text. */
    public static String filled() {
        return "[1111] " + TAKEN_BACK + " [1111] 1111 []";
    }

    /** What is in a project of all that {@link #fill} puts in, and what is wrong with it. */
    public static String content(Library library) throws LibraryProblem {
        return library.summaries().stream().map(NoticeSummary::id).toList() + " " + library.takenBack("1111") + " "
                + library.ticked() + " "
                + library.setting("base").orElse("") + " " + library.findings();
    }

    /** The names of all files in a folder, sorted. */
    public static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    public static StoredDocument document(String id, int year) {
        SourceText source = new SourceText(new SourceFile(id, "云岭县" + year + ".txt", TEXT), Format.TEXT, SourceText.LineKind.UNKNOWN,
                List.of(new SourceRange(0, TEXT.length())), List.of());
        Heading heading = new Heading(1, "一、", "值守", List.of(new SourceRange(19, 23)));
        Measure measure = new Measure("m1", "各乡镇每日报告一次。", new HeadingPath(heading, null, null), List.of(new SourceRange(24, 34)));
        Jurisdiction place = new Jurisdiction("云岭县", "990101", List.of("云州省", "青禾市"));
        Metadata metadata = new Metadata(new Citation("云岭县人民政府关于加强冬季值守的通知", "云政发〔2023〕1号", "通知",
                new Issue("云岭县人民政府", LocalDate.of(year, 11, 3)), new Scope(place, year)), Circulation.NONE, Printing.NONE,
                List.of(new FieldSource(Field.TITLE, List.of(new SourceRange(0, 18)), false)));
        Notice notice = new Notice(new SourceFile(id, source.file(), TEXT), metadata, new Outline(List.of(heading,
                new Paragraph(List.of(measure)))),
                List.of(new Repair(RepairKind.FOUNDER_CODE, "圆园", "20", new SourceRange(3, 5))),
                List.of(new Warning(WarningKind.NUMBER_GAP, new SourceRange(19, 21), "一、", "三、")));
        return new StoredDocument(OriginalFile.of(source.file(), bytes()).sha256(), source, notice);
    }
}
