package org.duizhao.export.summary;

import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.stream.Collectors;

/** Notices as sentences call them: by their place, with the year where several are of one place. */
public final class NoticeNames {

    /** Of more than these the others are named where they are fewer. */
    private static final int MANY = 4;

    private final Messages messages;
    private final List<Notice> all;

    /** @param all the notices that must be told apart */
    public NoticeNames(Messages messages, List<Notice> all) {
        this.messages = messages;
        this.all = List.copyOf(all);
    }

    /** One notice. Two of one place and year are told apart by their place in the list of notices. */
    public String of(Notice notice) {
        List<Notice> ofPlace = all.stream().filter(other -> other.place().equals(notice.place())).toList();
        if (ofPlace.size() < 2) {
            return notice.place();
        }
        Integer year = notice.metadata().year();
        boolean byYear = year != null && ofPlace.stream().filter(other -> year.equals(other.metadata().year())).count() == 1;
        String name = notice.place() + (year == null ? "" : year);
        return byYear ? name : messages.text("summary.nth", name, all.indexOf(notice) + 1);
    }

    /** Several, each by its name. */
    public String of(List<Notice> notices) {
        return notices.stream().map(this::of).collect(Collectors.joining(messages.text("topic.found.comma")));
    }

    /** Several in a sentence: where more than half of many are meant, how many, and which are not. */
    public String inShort(List<Notice> notices) {
        List<Notice> others = all.stream().filter(notice -> !notices.contains(notice)).toList();
        if (others.isEmpty() && notices.size() > 1) {
            return messages.text("summary.allNotices", notices.size());
        }
        return notices.size() > MANY && others.size() <= MANY && others.size() < notices.size()
                ? messages.text("summary.allBut", notices.size(), of(others)) : of(notices);
    }
}
