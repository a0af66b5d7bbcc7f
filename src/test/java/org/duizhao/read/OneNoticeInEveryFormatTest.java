package org.duizhao.read;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OneNoticeInEveryFormatTest {

    private static final String WHOLE = bare(String.join("", OneNoticeInEveryFormat.PARAGRAPHS));

    @TestFactory
    Stream<DynamicTest> everyFormatHoldsTheSameTextBesidesPageNumbers() throws IOException {
        return OneNoticeInEveryFormat.files().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            String text = Readings.text(file.getValue()).text().replaceAll("(?m)^　*— \\d —$", "");
            assertEquals(WHOLE, bare(text));
        }));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]+", "");
    }
}
