package org.duizhao.desktop.desk.shelf;

import org.duizhao.notice.Notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What notices are about, in a few words of their titles: by that those of one place and year are told apart. */
public final class NoticeSubjects {

    /** 关于做好2023年|全国防灾减灾日|有关工作的通知 */
    private static final Pattern ABOUT = Pattern.compile(
            "关于(?:印发|转发|发布|公布|进一步|切实|扎实|深入|认真|做好|开展|加强|推进|组织|落实|\\d{4}年度?|《)*"
                    + "(?<subject>.+?)(?:有关)?(?:工作|活动|事项)*(?:的(?:实施|指导|若干)?(?:通知|意见|通告|公告|方案|决定|函))?(?:》.*)?$");

    private NoticeSubjects() {
    }

    /** What a title is about; the whole title where it says so in no usual way, empty for null. */
    public static String of(String title) {
        if (title == null) {
            return "";
        }
        Matcher matcher = ABOUT.matcher(title);
        return matcher.find() ? matcher.group("subject") : title;
    }

    /** The subjects of those notices that share place and year with another, by id. */
    public static Map<String, String> ofTwins(List<Notice> notices) {
        Map<String, List<Notice>> byName = notices.stream().collect(Collectors.groupingBy(notice -> NoticeName.of(notice).place()));
        return byName.values().stream().filter(twins -> twins.size() > 1).flatMap(List::stream)
                .collect(Collectors.toMap(Notice::id, notice -> of(notice.metadata().title()), (one, other) -> one));
    }
}
