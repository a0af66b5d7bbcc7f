package org.duizhao.read;

import org.duizhao.read.Unreadable.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import static org.junit.jupiter.api.Assertions.assertTrue;

class UnreadableSentencesTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasASentenceThatNamesTheFileInBothLanguages(Reason reason) {
        for (Locale locale : new Locale[]{Locale.ROOT, Locale.ENGLISH}) {
            ResourceBundle words = ResourceBundle.getBundle("org.duizhao.words.messages", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            String sentence = new MessageFormat(words.getString("unreadable." + reason), Locale.ROOT)
                    .format(new Object[]{"通知.pdf", "64 MB"});
            assertTrue(sentence.startsWith("通知.pdf") && sentence.length() > 20, sentence);
        }
    }
}
