package org.duizhao.encode;

import org.duizhao.onnx.ModelProblem;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;

/**
 * Where an encoder is read from.
 *
 * @param id    the SHA-256 of the model, in hexadecimal digits; vectors of two models are never taken for each other
 * @param model the bytes of the model, read at each call, for they are not kept once it is loaded
 */
record EncoderFiles(String id, Callable<byte[]> model) {

    private static final String MODEL = "encoder.onnx";
    private static final String VOCABULARY = "vocab.txt";
    /** SHA-256 in hexadecimal digits. */
    private static final int DIGITS = 64;

    /** The encoder that comes with the program; its SHA-256 lies beside it, so that it need not be read where all vectors are known. */
    static EncoderFiles shipped() {
        String sum = new String(resource(MODEL + ".sha256"), StandardCharsets.UTF_8);
        return new EncoderFiles(sum.substring(0, DIGITS), () -> resource(MODEL));
    }

    /** Another model of the same form. */
    static EncoderFiles of(Path model) throws IOException {
        return new EncoderFiles(sha256(Files.readAllBytes(model)), () -> Files.readAllBytes(model));
    }

    /** The bytes of the model. @throws ModelProblem where it cannot be read */
    byte[] read() {
        try {
            return model.call();
        } catch (Exception e) {
            throw new ModelProblem("model " + id, e);
        }
    }

    /** The pieces of words; the same for all models. */
    static WordPieces vocabulary() {
        return new WordPieces(new String(resource(VOCABULARY), StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    static byte[] resource(String name) {
        try {
            URLConnection resource = EncoderFiles.class.getResource(name).openConnection();
            // room for just so much: what a growing array leaves behind would be twice the model
            byte[] bytes = new byte[resource.getContentLength()];
            try (InputStream in = resource.getInputStream()) {
                if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                    throw new EOFException(name);
                }
            }
            return bytes;
        } catch (IOException e) {
            throw new ModelProblem(name, e);
        }
    }
}
