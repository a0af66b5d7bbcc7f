package org.duizhao.encode;

import org.duizhao.chinese.duty.ResponsibilityTail;
import org.duizhao.onnx.ModelProblem;
import org.duizhao.onnx.NativeLibraries;
import org.duizhao.progress.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/**
 * Vectors from the encoder, and from the disk where it made them before. Nothing is loaded until vectors are asked for; where the encoder
 * does not load on this machine, or fails, there are none from then on. Thread-safe.
 */
public final class SentenceEncoder implements VectorSource {

    private static final Logger LOG = LoggerFactory.getLogger(SentenceEncoder.class);
    /** The stage that is reported. */
    public static final String STAGE = "encode";
    /** So many are encoded between two reports: a fifth of a second. */
    private static final int TEXTS_PER_REPORT = 64;

    private final EncoderFiles files;
    private final Path caches;
    private final VectorCache cache;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private Loaded loaded;
    private State state = State.UNTRIED;
    private Products products = Products.PLAIN;

    private enum State { UNTRIED, USABLE, MISSING }

    private record Loaded(WordPieces pieces, EncoderSession session) { }

    private SentenceEncoder(EncoderFiles files, Path caches) {
        this.files = files;
        this.caches = caches;
        cache = new VectorCache(caches, files.id());
    }

    /** The encoder that comes with the program. @param caches the folder where vectors and native libraries are kept */
    public static SentenceEncoder shipped(Path caches) {
        return new SentenceEncoder(EncoderFiles.shipped(), caches);
    }

    /** Another model of the same form, with the same vocabulary. @throws IOException where it cannot be read */
    public static SentenceEncoder of(Path model, Path caches) throws IOException {
        return new SentenceEncoder(EncoderFiles.of(model), caches);
    }

    @Override
    public synchronized boolean available() {
        if (state == State.UNTRIED) {
            try {
                NativeLibraries.provide(caches);
                products = ProductSession.open();
                state = State.USABLE;
            } catch (IOException | ModelProblem missing) {
                LOG.warn("no sentence encoder", missing);
                state = State.MISSING;
            }
        }
        return state == State.USABLE;
    }

    @Override
    public Optional<SentenceVectors> vectors(List<String> texts, Progress progress) {
        if (!available()) {
            return Optional.empty();
        }
        List<String> wordings = texts.stream().map(ResponsibilityTail::without).toList();
        Set<String> different = new LinkedHashSet<>(wordings);
        Map<String, byte[]> known = cache.read(List.copyOf(different));
        different.removeAll(known.keySet());
        try {
            encode(List.copyOf(different), known, progress);
        } catch (ModelProblem broken) {
            LOG.warn("the sentence encoder failed", broken);
            giveUp();
            return Optional.empty();
        }
        return Optional.of(SentenceVectors.of(wordings.stream().map(known::get).toList(), products));
    }

    @Override
    public void rest() {
        use.writeLock().lock();
        try {
            if (loaded != null) {
                loaded.session().close();
                loaded = null;
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /** What is done is kept, even where the work is ended before the rest. */
    private void encode(List<String> missing, Map<String, byte[]> known, Progress progress) {
        for (int done = 0; done < missing.size(); done += TEXTS_PER_REPORT) {
            progress.report(STAGE, done, missing.size());
            List<String> some = missing.subList(done, Math.min(missing.size(), done + TEXTS_PER_REPORT));
            List<byte[]> vectors = encodeAtOnce(some);
            Map<String, byte[]> fresh = new LinkedHashMap<>();
            for (int i = 0; i < some.size(); i++) {
                fresh.put(some.get(i), vectors.get(i));
            }
            cache.write(fresh);
            known.putAll(fresh);
        }
    }

    private List<byte[]> encodeAtOnce(List<String> some) {
        use.readLock().lock();
        while (loaded == null) {
            use.readLock().unlock();
            load();
            use.readLock().lock();
        }
        try {
            return encode(some, loaded);
        } finally {
            use.readLock().unlock();
        }
    }

    /** Every core takes the next text, the longest first, so that at the end none waits long for another. */
    private static List<byte[]> encode(List<String> texts, Loaded with) {
        int[] longestFirst = IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparingInt(text -> -texts.get(text).length()))
                .mapToInt(Integer::intValue).toArray();
        byte[][] vectors = new byte[texts.size()][];
        AtomicInteger next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism()).parallel().forEach(core -> {
            for (int at = next.getAndIncrement(); at < longestFirst.length; at = next.getAndIncrement()) {
                int text = longestFirst[at];
                vectors[text] = Bytes.of(with.session().encode(with.pieces().ids(texts.get(text))));
            }
        });
        return List.of(vectors);
    }

    private void load() {
        use.writeLock().lock();
        try {
            if (loaded == null) {
                loaded = new Loaded(EncoderFiles.vocabulary(), EncoderSession.open(files.read()));
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    private synchronized void giveUp() {
        state = State.MISSING;
        rest();
    }
}
