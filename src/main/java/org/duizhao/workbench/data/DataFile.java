package org.duizhao.workbench.data;

import org.duizhao.extract.abbreviation.Lexicon;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.parse.place.Jurisdictions;
import org.duizhao.repair.furniture.PageFurniture;
import org.duizhao.resource.Table;
import org.duizhao.topic.Codebook;

import java.util.function.Consumer;

/** A table that a file of the same name among the settings replaces; the abbreviations of such a file stand before the program's own. */
public enum DataFile {

    /** Places and their codes. */
    GAZETTEER("regions.tsv", "/org/duizhao/parse/place/", Jurisdictions::new),
    /** Groups, topics, and the words that show them. */
    CODEBOOK("codebook.tsv", "/org/duizhao/topic/", Codebook::of),
    /** Words that the general dictionary does not know. */
    LEXICON("lexicon.tsv", "/org/duizhao/language/", HanLpSegmenter::new),
    /** 五到位 and its members. */
    ABBREVIATIONS("abbreviations.tsv", "/org/duizhao/extract/abbreviation/", table -> Lexicon.shipped().extendedBy(table)),
    /** What web pages say around a notice. */
    FURNITURE("page-furniture.tsv", "/org/duizhao/repair/furniture/", PageFurniture::new);

    private final String file;
    private final String folder;
    private final Consumer<Table> use;

    /** @param use what the table is for; throws where it has not that form */
    DataFile(String file, String folder, Consumer<Table> use) {
        this.file = file;
        this.folder = folder;
        this.use = use;
    }

    /** Its name among the settings. */
    public String file() {
        return file;
    }

    /** Whether a person's rows are added to those that come with the program, and do not replace them. */
    public boolean isAdded() {
        return this == ABBREVIATIONS;
    }

    String resource() {
        return folder + file;
    }

    Table shipped() {
        return Table.read(DataFile.class, resource());
    }

    /** False where the program cannot use this table in the place of its own. */
    boolean fits(Table table) {
        try {
            use.accept(table);
            return true;
        } catch (IndexOutOfBoundsException | IllegalArgumentException otherForm) {
            return false;
        }
    }
}
