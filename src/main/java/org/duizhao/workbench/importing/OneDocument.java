package org.duizhao.workbench.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Work on one document, which never stops the work on another: whatever a text makes of the rules that read it, the others go on. */
public final class OneDocument {

    private static final Logger LOG = LoggerFactory.getLogger(OneDocument.class);

    private OneDocument() {
    }

    /** What the work gives; what {@code otherwise} gives where it fails, whatever it throws. The log says why. */
    public static <T> T orElse(String file, Supplier<T> work, Supplier<T> otherwise) {
        try {
            return work.get();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.warn("{} not taken apart", file, e);
            return otherwise.get();
        }
    }
}
