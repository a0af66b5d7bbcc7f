package org.duizhao.cli;

import org.duizhao.notice.Notice;

import java.util.List;

/** Finds notices by what a person types for them: the file's name, with folders where two share it. */
record NamedNotices(List<Notice> notices) {

    NamedNotices {
        notices = List.copyOf(notices);
    }

    /** The notices that may be meant: the one that is so named, else those whose name ends so, or that the typed path ends with; none, one or several. */
    List<Notice> meant(String typed) {
        String path = "/" + typed.replace('\\', '/');
        List<Notice> exact = notices.stream().filter(notice -> path.equals("/" + notice.file())).toList();
        return exact.isEmpty() ? notices.stream().filter(notice -> path.endsWith("/" + notice.file()) || ("/" + notice.file()).endsWith(path)).toList() : exact;
    }
}
