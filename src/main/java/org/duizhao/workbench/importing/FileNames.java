package org.duizhao.workbench.importing;

import org.duizhao.read.document.Document;
import org.duizhao.notice.Notice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names under which a person tells notices apart: the name of the file, and where two files share it as much of their folders
 * as tells them apart ({@code 2023/通知.docx}), always with {@code /}.
 */
public final class FileNames {

    private FileNames() {
    }

    /** A notice and the file that it was read from; one archive may hold several. */
    public record FromFile(Path file, Notice notice) {
    }

    /** The notices in their order, no two with the same {@link Notice#file()}. */
    public static List<Notice> distinct(List<FromFile> notices) {
        Map<String, Long> holders = notices.stream().collect(Collectors.groupingBy(one -> one.notice().file(), Collectors.counting()));
        Set<String> taken = new HashSet<>(holders.keySet());
        List<Notice> result = new ArrayList<>();
        for (FromFile one : notices) {
            boolean alone = holders.get(one.notice().file()) == 1;
            result.add(alone ? one.notice() : renamed(one, notices, taken));
        }
        return result;
    }

    private static Notice renamed(FromFile one, List<FromFile> all, Set<String> taken) {
        int depth = 1;
        String name = name(one, depth);
        while (depth < one.file().toAbsolutePath().getNameCount() && isShared(name, one, all, depth)) {
            depth++;
            name = name(one, depth);
        }
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + " (" + i + ")";
        }
        Notice notice = one.notice();
        return notice.named(free);
    }

    private static boolean isShared(String name, FromFile one, List<FromFile> all, int depth) {
        return all.stream().anyMatch(other -> other != one && name(other, depth).equals(name));
    }

    /** The notice's own name behind the names of {@code depth} folders. */
    private static String name(FromFile one, int depth) {
        StringBuilder name = new StringBuilder(one.notice().file());
        Path folder = one.file().toAbsolutePath().normalize().getParent();
        for (int i = 0; i < depth && folder != null && folder.getFileName() != null; i++) {
            name.insert(0, Document.printable(folder.getFileName().toString()) + "/");
            folder = folder.getParent();
        }
        return name.toString();
    }
}
