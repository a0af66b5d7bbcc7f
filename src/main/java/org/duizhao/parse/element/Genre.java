package org.duizhao.parse.element;

import org.duizhao.parse.line.Typography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kind of a document (文种), which its title ends with: those of 党政机关公文处理工作条例, then plans and rules. */
public final class Genre {

    private static final String WORDS = "通知|意见|决定|决议|公告|通告|通报|公报|命令|令|报告|请示|批复|函|纪要|议案"
            + "|方案|办法|规定|条例|细则|措施|规划|计划|要点|预案|规则|规程|制度|章程|清单|指南|准则|守则|标准|规范|倡议书|公开信|总结|安排|举措|任务分解|责任书";
    private static final Pattern AT_END = Pattern.compile(
            "(" + WORDS + ")(?:[（(](?:试行|暂行|修订|修订稿|征求意见稿|草案|[^（）()]{0,6}年版)[）)])*$");

    /** What a title ends with that has a genre: the last characters of the words, or a bracket. */
    private static final String LAST = Stream.of(WORDS.split("\\|")).map(word -> word.substring(word.length() - 1))
            .distinct().collect(Collectors.joining("", "", "）)"));

    private Genre() {
    }

    /** The genre that a title ends with, brackets such as （试行） aside; empty where it ends with none. */
    public static Optional<String> of(String title) {
        String tight = Typography.tight(title);
        if (tight.isEmpty() || LAST.indexOf(tight.charAt(tight.length() - 1)) < 0) {
            return Optional.empty();
        }
        Matcher match = AT_END.matcher(tight);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
