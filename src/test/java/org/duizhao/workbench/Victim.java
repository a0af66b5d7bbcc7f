package org.duizhao.workbench;

import org.duizhao.index.search.LuceneMeasureSearch;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.language.Segmenter;
import org.duizhao.library.Library;
import org.duizhao.notice.Notice;
import org.duizhao.parse.NoticeParser;
import org.duizhao.progress.Progress;
import org.duizhao.read.FileReader;
import org.duizhao.read.SourceText;
import org.duizhao.repair.TextRepair;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program that imports, decides and copies until it is killed, and says on standard output what it was told is done. */
final class Victim {

    private Victim() {
    }

    /** @param arguments the project file, the index folder, the folder of notices, the place for copies */
    public static void main(String[] arguments) throws Exception {
        Segmenter segmenter = new HanLpSegmenter();
        TextRepair repair = new TextRepair(segmenter);
        NoticeParser parser = new NoticeParser();
        try (Library library = Library.open(Path.of(arguments[0]));
                SearchCache search = new SearchCache(library, LuceneMeasureSearch.in(Path.of(arguments[1]), segmenter), Victim::searchable)) {
            search.catchUp(Progress.NONE);
            new ProjectImport(new FileReader(), (SourceText source) -> parser.parse(source, repair.repair(source)), library, search, 2)
                    .run(List.of(Path.of(arguments[2])), Progress.NONE, event -> {
                        if (event instanceof ImportEvent.Stored stored) {
                            say("stored " + stored.notice().id());
                        }
                    });
            for (int i = 0; ; i++) {
                library.set("decision", Integer.toString(i));
                say("decided " + i);
                Path copy = Path.of(arguments[3]).resolve(i + ".duizhao");
                library.copyTo(copy);
                say("copied " + i);
            }
        }
    }

    static List<SearchableMeasure> searchable(Notice notice) {
        return notice.measures().stream().map(measure -> new SearchableMeasure(notice.id(), null, null, null, null,
                measure, List.of(), List.of(), List.of())).toList();
    }

    private static void say(String line) {
        System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
