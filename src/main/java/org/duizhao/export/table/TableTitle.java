package org.duizhao.export.table;

import org.duizhao.change.level.Level;
import org.duizhao.chinese.number.NumeralWriter;
import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A title from places, years and subject, such as 森林防火工作通知对照表（三县2022—2024）: what a file is called, and what stands over it.
 */
public final class TableTitle {

    /** Shorter than this no words are a subject. */
    private static final int LEAST = 2;
    /** What stands around the subject of a title: 关于做好2024年…. */
    private static final Pattern AROUND = Pattern.compile(".*?人民政府|.*关于|^(?:进一步|切实|认真|全面)?(?:做好|加强|开展|抓好|推进)|[0-9０-９]{4}\\s*年(?:度)?|\\s");
    private static final Pattern ORDINAL = Pattern.compile("第[0-9０-９零〇一二三四五六七八九十百]+[个届次期批轮]");
    private static final Pattern EDGES = Pattern.compile("^[的和与及、年做好]+|[的和与及、]+$");
    /** A word that ends a subject in every title: …工作. */
    private static final String WORK = "工作";

    /** Forms of a place's name, of which it has one at most, and what several of the form are called. */
    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(".*县", "counties", ".*市", "cities", ".*(?<!片|园|发|新|管)区", "districts",
            ".*旗", "banners"));

    private final Messages messages;
    private final List<Notice> notices;

    TableTitle(Messages messages, List<Notice> notices) {
        this.messages = messages;
        this.notices = List.copyOf(notices);
    }

    /** The title of a comparison of these notices; never empty. */
    public static String of(List<Notice> notices, Messages messages) {
        return new TableTitle(messages, notices).text();
    }

    /** The title; never empty. */
    String text() {
        String subject = subject();
        String what = subject.isEmpty() || messages.locale().getLanguage().equals("zh") ? subject + genre() : subject + ' ' + genre();
        String where = where() + years();
        return where.isEmpty() ? messages.text("export.titleOf", what) : messages.text("export.titleOfPlaces", what, where);
    }

    /** The longest words that all titles share after places, years and 关于做好; empty where there are none. */
    String subject() {
        if (notices.isEmpty() || notices.stream().anyMatch(notice -> notice.metadata().title() == null)) {
            return "";
        }
        List<String> told = withoutOtherOrdinals(notices.stream().map(TableTitle::told).toList());
        String shared = told.stream().reduce(TableTitle::shared).orElse("");
        String subject = EDGES.matcher(shared).replaceAll("");
        if (subject.length() < LEAST || subject.equals(WORK)) {
            return "";
        }
        return !subject.contains(WORK) && told.stream().allMatch(title -> title.contains(WORK)) ? subject + WORK : subject;
    }

    /** 第34个爱国卫生月活动 and 第35个爱国卫生月活动 share 爱国卫生月活动, not 个爱国卫生月活动. */
    private static List<String> withoutOtherOrdinals(List<String> titles) {
        boolean same = titles.stream().map(title -> ORDINAL.matcher(title).results().map(MatchResult::group).toList()).distinct().count() == 1;
        return same ? titles : titles.stream().map(title -> ORDINAL.matcher(title).replaceAll("")).toList();
    }

    private static String told(Notice notice) {
        String title = notice.metadata().title();
        String told = title.startsWith(notice.place()) ? title.substring(notice.place().length()) : title;
        for (int i = 0; i < 2; i++) {
            told = AROUND.matcher(told).replaceAll("");
        }
        return told.replaceAll("(?:的)?(?:通知|意见|方案|通告|决定|通报|要点)$", "");
    }

    private static String shared(String one, String other) {
        String longest = "";
        for (int start = 0; start < one.length(); start++) {
            for (int end = one.length(); end - start > longest.length(); end--) {
                if (other.contains(one.substring(start, end))) {
                    longest = one.substring(start, end);
                }
            }
        }
        return longest;
    }

    /** The genre of most. */
    private String genre() {
        String usual = messages.text("export.notice");
        List<String> genres = notices.stream().map(notice -> notice.metadata().genre()).filter(Objects::nonNull).toList();
        return genres.stream().collect(Collectors.groupingBy(genre -> genre, TreeMap::new, Collectors.counting())).entrySet().stream()
                .filter(genre -> genre.getValue() * 2 > notices.size()).map(Map.Entry::getKey).findFirst()
                .map(genre -> messages.locale().getLanguage().equals("zh") ? genre : usual).orElse(usual);
    }

    private String where() {
        List<String> places = notices.stream().map(Notice::place).distinct().toList();
        return switch (places.size()) {
            case 0 -> "";
            case 1 -> places.get(0);
            case 2 -> messages.text("export.twoPlaces", places.get(0), places.get(1));
            default -> messages.text("export.places." + kind(), messages.locale().getLanguage().equals("zh") ? NumeralWriter.prose(places.size())
                    : String.valueOf(places.size()));
        };
    }

    /** What they are together: 县, 市 or 区 where all are, 县（市、区） where all are on the level of counties. */
    private String kind() {
        List<String> places = notices.stream().map(Notice::place).distinct().toList();
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (places.stream().allMatch(place -> place.matches(kind.getKey()))) {
                return kind.getValue();
            }
        }
        boolean counties = places.stream().allMatch(place -> KINDS.keySet().stream().anyMatch(place::matches)) && notices.stream()
                .allMatch(notice -> Level.of(notice.metadata().jurisdiction()).filter(level -> level != Level.COUNTY).isEmpty());
        return counties ? "onLevelOfCounties" : "places";
    }

    private String years() {
        List<Integer> years = notices.stream().map(notice -> notice.metadata().year()).filter(Objects::nonNull).distinct().sorted().toList();
        if (years.isEmpty()) {
            return "";
        }
        int last = years.get(years.size() - 1);
        return years.size() == 1 ? String.valueOf(last) : messages.text("export.years", years.get(0), last);
    }
}
