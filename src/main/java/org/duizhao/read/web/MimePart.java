package org.duizhao.read.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message or a part of one (RFC 2045, RFC 2046): header fields, an empty line, content. One character a byte. */
final class MimePart {

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]*+=*+\\s*+");
    private static final Pattern BOUNDARY = Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n\\r?\\n");
    /** Parts in parts deeper than any program writes are not looked into. */
    private static final int DEEPEST = 8;

    private final String header;
    private final String body;

    MimePart(byte[] message) {
        this(new String(message, StandardCharsets.ISO_8859_1).stripLeading());
    }

    private MimePart(String message) {
        Matcher end = EMPTY_LINE.matcher(message);
        boolean found = end.find();
        // a field may go on in the next line, which then begins with white space
        header = (found ? message.substring(0, end.start()) : message).replaceAll("\\r?\\n[ \\t]+", " ");
        body = found ? message.substring(end.end()) : "";
    }

    /** Type and parameters in small letters, but for the boundary: {@code text/html; charset=gb2312}. */
    String type() {
        return field("content-type").toLowerCase(Locale.ROOT);
    }

    /** This part, or the parts in it that have no parts themselves, in their order. */
    List<MimePart> leaves() {
        return leaves(0);
    }

    /** Whether its end is there: that of its last part, where it has parts. */
    boolean ends() {
        Matcher boundary = BOUNDARY.matcher(field("content-type"));
        if (!type().startsWith("multipart/") || !boundary.find()) {
            return true;
        }
        return ("\n" + body).contains("\n" + mark(boundary) + "--");
    }

    private static String mark(Matcher boundary) {
        return "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
    }

    /** The bytes of the content, as they were before they were made fit for mail. */
    byte[] content() {
        return switch (field("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/=]", "").replaceFirst("=+.*$", ""));
            case "quoted-printable" -> unquoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** Whether its content can be all that was sent: the rest of what stands in Base64 is lost behind a sign that does not belong there. */
    boolean isWhole() {
        return !field("content-transfer-encoding").strip().equalsIgnoreCase("base64") || BASE64.matcher(body).matches();
    }

    private List<MimePart> leaves(int depth) {
        Matcher boundary = BOUNDARY.matcher(field("content-type"));
        if (depth >= DEEPEST || !type().startsWith("multipart/") || !boundary.find()) {
            return List.of(this);
        }
        String mark = mark(boundary);
        List<MimePart> leaves = new ArrayList<>();
        String[] pieces = ("\n" + body).split("\\r?\\n" + Pattern.quote(mark));
        for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
            leaves.addAll(new MimePart(pieces[i].replaceFirst("^[^\\n]*\\n", "")).leaves(depth + 1));
        }
        return leaves;
    }

    private String field(String name) {
        Matcher field = Pattern.compile("(?im)^" + name + "\\s*:\\s*(.*)$").matcher(header);
        return field.find() ? field.group(1).strip() : "";
    }

    /** Quoted-printable (RFC 2045, 6.7): {@code =B9} is a byte, {@code =} at the end of a line joins it to the next. */
    private static byte[] unquoted(String quoted) {
        String joined = quoted.replaceAll("=[ \\t]*\\r?\\n", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            int high = joined.charAt(i) == '=' && i + 2 < joined.length() ? Character.digit(joined.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(joined.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(joined.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
