package org.duizhao.workbench.user;

import org.duizhao.export.settings.PageNumberForm;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What a person prefers in every project on this machine.
 *
 * @param language of the window's words; empty where none was chosen
 * @param numbers  how pages are numbered in a project for which nothing else was chosen
 * @param projects the folder for projects; empty for the system's own documents
 */
public record Preferences(Optional<Locale> language, PageNumberForm numbers, Optional<Path> projects) {

    /** Of a person who chose nothing. */
    public static final Preferences NONE = new Preferences(Optional.empty(), PageNumberForm.OFFICIAL, Optional.empty());

    private static final String FILE = "preferences.properties";
    private static final String LANGUAGE = "language";
    private static final String NUMBERS = "pageNumbers";
    private static final String PROJECTS = "projects";

    /** Those kept in the folder of settings; {@link #NONE} where there are none, or none that can be read. */
    public static Preferences in(ProgramFolders folders) {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(folders.settings().resolve(FILE))) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return NONE;
        }
        Optional<Locale> language = Optional.ofNullable(kept.getProperty(LANGUAGE)).filter(tag -> !tag.isBlank()).map(Locale::forLanguageTag);
        PageNumberForm numbers = Arrays.stream(PageNumberForm.values()).filter(form -> form.name().equals(kept.getProperty(NUMBERS)))
                .findFirst().orElse(NONE.numbers);
        return new Preferences(language, numbers, folder(kept.getProperty(PROJECTS, "")));
    }

    /** A path of another system, or one that is not whole, is as good as none. */
    private static Optional<Path> folder(String kept) {
        try {
            return kept.isBlank() ? Optional.empty() : Optional.of(Path.of(kept)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folders of a person who prefers this. */
    public ProgramFolders over(ProgramFolders usual) {
        return new ProgramFolders(usual.settings(), usual.caches(), projects.orElse(usual.projects()));
    }

    /**
     * Writes them for {@link #in} to read, over those kept before; makes the folder.
     *
     * @throws IOException where they cannot be written
     */
    public void keepIn(ProgramFolders folders) throws IOException {
        Properties kept = new Properties();
        language.ifPresent(locale -> kept.setProperty(LANGUAGE, locale.toLanguageTag()));
        kept.setProperty(NUMBERS, numbers.name());
        projects.ifPresent(folder -> kept.setProperty(PROJECTS, folder.toString()));
        Files.createDirectories(folders.settings());
        try (Writer writer = Files.newBufferedWriter(folders.settings().resolve(FILE))) {
            kept.store(writer, null);
        }
    }
}
