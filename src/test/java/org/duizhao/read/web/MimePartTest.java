package org.duizhao.read.web;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class MimePartTest {

    private static MimePart part(String message) {
        return new MimePart(message.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> contents(String message) {
        return part(message).leaves().stream().map(leaf -> new String(leaf.content(), StandardCharsets.ISO_8859_1)).toList();
    }

    @Property(tries = 200)
    void base64GivesTheBytesBack(@ForAll byte[] bytes) {
        String body = Base64.getMimeEncoder().encodeToString(bytes);
        assertArrayEquals(bytes, part("Content-Transfer-Encoding: Base64\r\n\r\n" + body).content());
    }

    @Property(tries = 200)
    void quotedPrintableGivesTheBytesBack(@ForAll byte[] bytes) {
        StringBuilder body = new StringBuilder();
        for (byte b : bytes) {
            body.append(String.format("=%02X", b & 0xFF)).append(body.length() % 60 < 3 ? "=\r\n" : "");
        }
        assertArrayEquals(bytes, part("Content-Transfer-Encoding: quoted-printable\r\n\r\n" + body).content());
    }

    @Test
    void anEqualsSignThatQuotesNothingIsItself() {
        assertEquals(List.of("a=xyz=4"), contents("Content-Transfer-Encoding: quoted-printable\n\na=xyz=3D4"));
    }

    @Test
    void otherContentIsTakenAsItIs() {
        byte[] hanzi = "各村要巡堤".getBytes(Charset.forName("GB18030"));
        String message = "Content-Type: text/html\r\n\r\n" + new String(hanzi, StandardCharsets.ISO_8859_1);
        assertArrayEquals(hanzi, part(message).content());
    }

    @Test
    void aFieldMayGoOnInTheNextLine() {
        assertEquals("text/html; charset=gb2312", part("CONTENT-TYPE: Text/HTML;\r\n\tcharset=GB2312\r\n\r\nx").type());
        assertEquals("", part("Subject: x\r\n\r\nContent-Type: text/html").type());
    }

    @Test
    void partsInPartsAreFoundInTheirOrder() {
        assertEquals(List.of("one", "two", "three"), contents("""
                Content-Type: multipart/related; boundary="outer"

                preamble
                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain

                one
                --inner
                Content-Type: text/html

                two
                --inner--
                --outer
                Content-Type: text/css

                three
                --outer--
                epilogue
                """));
    }

    @Test
    void aBoundaryOfAnotherTypeDividesNothing() {
        assertEquals(List.of("--x\nbody"), contents("Content-Type: text/html; boundary=x\n\n--x\nbody"));
    }
}
