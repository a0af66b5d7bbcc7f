package org.duizhao.words;

import org.duizhao.align.Reason;
import org.duizhao.notice.remark.RepairKind;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.read.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MessagesTest {

    private final Messages chinese = Messages.chinese();
    private final Messages english = Messages.of(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(chinese.bundle().keySet()), new TreeSet<>(english.bundle().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void noKeyStandsTwice(String file) throws IOException {
        String text = new String(Messages.class.getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8);
        List<String> keys = text.lines().filter(line -> line.matches("[\\w.-]+=.*")).map(line -> line.substring(0, line.indexOf('='))).toList();
        List<String> twice = keys.stream().filter(key -> Collections.frequency(keys, key) > 1).toList();
        assertEquals(List.of(), twice);
        assertTrue(keys.size() > 100);
    }

    @Test
    void everyEnglishSentenceIsWithoutChinese() {
        for (String key : english.bundle().keySet()) {
            assertFalse(english.bundle().getString(key).codePoints().anyMatch(Character::isIdeographic), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-TW", "de-DE", "und"})
    void chineseIsTheDefault(String tag) {
        assertEquals(chinese.text("unreadable.EMPTY"), Messages.of(Locale.forLanguageTag(tag)).text("unreadable.EMPTY"));
    }

    @Test
    void everyEnglishLocaleGetsEnglish() {
        assertEquals(english.text("unreadable.EMPTY"), Messages.of(Locale.UK).text("unreadable.EMPTY"));
    }

    @Test
    void numbersAreWrittenWithoutGrouping() {
        assertTrue(english.text("unreadable.TOO_LARGE", 2023).contains("2023"));
    }

    @ParameterizedTest
    @EnumSource(Unreadable.Reason.class)
    void everyReasonForAnUnreadableFileHasASentence(Unreadable.Reason reason) {
        Unreadable unreadable = new Unreadable("云岭县.txt", reason, "甲", "乙");
        assertSaid(new CodeWords(chinese).of(unreadable), new CodeWords(english).of(unreadable));
    }

    @ParameterizedTest
    @EnumSource(WarningKind.class)
    void everyWarningHasASentence(WarningKind kind) {
        Warning warning = new Warning(kind, new SourceRange(0, 1), "（一）", "（三）");
        assertSaid(new CodeWords(chinese).of(warning), new CodeWords(english).of(warning));
    }

    @ParameterizedTest
    @EnumSource(RepairKind.class)
    void everyRepairHasAName(RepairKind kind) {
        assertSaid(new CodeWords(chinese).of(kind), new CodeWords(english).of(kind));
    }

    @ParameterizedTest
    @EnumSource(Reason.Kind.class)
    void everyReasonForARowNamesItsEvidence(Reason.Kind kind) {
        Reason reason = new Reason(kind, "每月至少一次");
        assertTrue(new CodeWords(chinese).of(reason).contains("每月至少一次"));
        assertTrue(new CodeWords(english).of(reason).contains("每月至少一次"));
    }

    private static void assertSaid(String inChinese, String inEnglish) {
        assertFalse(inChinese.isBlank() || inEnglish.isBlank());
        assertFalse(inChinese.contains("{") || inEnglish.contains("{"), "an argument was left open");
    }
}
