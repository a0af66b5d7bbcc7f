package org.duizhao.encode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WordPiecesTest {

    private static final List<String> VOCABULARY = vocabulary();

    private final WordPieces pieces = EncoderFiles.vocabulary();

    @Test
    void everyIdeographAndEveryMarkIsAPiece() {
        assertEquals("[CLS] 安 委 会 ， 每 月 （ 一 次 ） 。 [SEP]", said("安委会，每月（一次）。"));
        assertEquals("[CLS] 《 两 个 》 、 ； ！ [UNK] [SEP]", said("《两个》、；！“"), "some marks are not in the vocabulary");
    }

    @Test
    void theNumbersAreThoseOfTheLines() {
        assertArrayEquals(new long[] {101, 2128, 1059, 102}, pieces.ids("安全"));
    }

    @Test
    void digitsAndLettersStandTogetherUntilABlankOrAnIdeograph() {
        assertEquals("[CLS] 202 ##4 年 5 月 [SEP]", said("2024年5月"));
        assertEquals("[CLS] work ##ing [SEP]", said("Working"));
        assertEquals("[CLS] a b [SEP]", said("a \t\n b"));
    }

    @Test
    void theLongestPieceComesFirst() {
        String word = "workcafe";
        String said = said(word).replace("[CLS] ", "").replace(" [SEP]", "");
        assertEquals(word, said.replace(" ##", ""));
        assertTrue(said.startsWith("work ##"), said);
    }

    @Test
    void capitalsAndAccentsAreDropped() {
        assertEquals(said("cafe"), said("CAFÉ"));
        assertEquals(said("cafe"), said("cafe\u0301"));
    }

    @Test
    void signsOfAsciiAreWordsAndOtherSymbolsAreNot() {
        assertEquals("[CLS] a + b = [SEP]", said("a+b="));
        assertEquals("[CLS] % ％ [SEP]", said("%％"));
        assertEquals(1, said("a℃b").replace("[CLS] ", "").replace(" [SEP]", "").replace(" ##", "").split(" ").length);
    }

    @Test
    void aWordWithoutPiecesIsUnknownAsAWhole() {
        assertEquals("[CLS] 甲 [UNK] 乙 [SEP]", said("甲\uE000ab\u0B85\u0B86乙"));
        assertEquals("[CLS] [UNK] [UNK] [SEP]", said("\uD840\uDC00\uD840\uDC01"), "two rare hanzi outside the first plane");
        assertEquals("[CLS] [UNK] 安 [SEP]", said("a".repeat(101) + "安"));
    }

    @Test
    void whatIsNotSeenIsDropped() {
        assertEquals(said("安全"), said("安\u200B全\uFEFF\uFFFD\u0000"));
        assertEquals("[CLS] 安 全 [SEP]", said("　安\u00A0全\u2028"));
        assertEquals("[CLS] [SEP]", said(""));
    }

    @Test
    void longTextsAreCutOff() {
        long[] ids = pieces.ids("安全生产".repeat(100_000));
        assertEquals(WordPieces.LONGEST, ids.length);
        assertEquals(102, ids[ids.length - 1]);
        assertEquals(WordPieces.LONGEST, pieces.ids("安".repeat(WordPieces.LONGEST - 2)).length);
    }

    @Test
    void aVocabularyWithoutTheNeededPiecesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WordPieces("[CLS]\n[SEP]\n安\n"));
    }

    @Property
    void everyTextBecomesPiecesOfTheVocabulary(@ForAll String text) {
        long[] ids = pieces.ids(text);
        assertEquals(101, ids[0]);
        assertEquals(102, ids[ids.length - 1]);
        assertTrue(Arrays.stream(ids).allMatch(id -> id >= 0 && id < VOCABULARY.size()));
    }

    private String said(String text) {
        return Arrays.stream(pieces.ids(text)).mapToObj(id -> VOCABULARY.get((int) id)).collect(Collectors.joining(" "));
    }

    private static List<String> vocabulary() {
        try (InputStream in = WordPieces.class.getResourceAsStream("vocab.txt")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
