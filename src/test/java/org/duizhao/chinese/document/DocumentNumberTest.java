package org.duizhao.chinese.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Matcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"云政发〔2024〕15号", "云政办函[2024]第3号", "云政发（２０２４）１５号", "〔2024〕5号", "云安委 〔2024〕 7 号"})
    void aNumberIsOneInWhateverBracketsItIsTyped(String line) {
        Matcher number = DocumentNumber.LINE.matcher(line);
        assertTrue(number.matches());
        assertEquals(line, number.group("number"));
    }

    @Test
    void theSignerMayStandBehindIt() {
        Matcher number = DocumentNumber.LINE.matcher("云政发〔2024〕15号　签发人：李某");
        assertTrue(number.matches());
        assertEquals("云政发〔2024〕15号", number.group("number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据云政发〔2024〕15号文件", "云政发2024年15号", "云政发〔1824〕15号", "云政发〔2024〕15", "第5号"})
    void aLineThatIsMoreOrLessIsNone(String line) {
        assertFalse(DocumentNumber.LINE.matcher(line).matches());
    }

    @Test
    void aSentenceThatCitesOneHoldsIt() {
        assertTrue(DocumentNumber.ANYWHERE.matcher("根据云政发〔2024〕15号文件").find());
        assertFalse(DocumentNumber.ANYWHERE.matcher("根据2024年第15号文件").find());
    }
}
