package org.duizhao.encode;

import org.duizhao.progress.Progress;

import java.util.List;
import java.util.Optional;

/** Gives the vectors of sentences where it can. Implementations are thread-safe. */
public interface VectorSource {

    /** Has none to give: whoever asks goes on with words alone. */
    VectorSource NONE = new VectorSource() {
        @Override
        public boolean available() {
            return false;
        }

        @Override
        public Optional<SentenceVectors> vectors(List<String> texts, Progress progress) {
            return Optional.empty();
        }

        @Override
        public void rest() {
            // holds nothing
        }
    };

    /** Whether there are vectors; may take the time that it takes to load the encoder. */
    boolean available();

    /**
     * The vectors of these texts, in their order. The vector of a text depends on the text alone, not on its neighbours and not on how
     * many threads work.
     *
     * @param texts    measures or clauses of them; a bracket at the end that only says who is responsible is left out. May be empty
     * @param progress told how many of the texts that have to be encoded are; may end the work by its exception
     * @return empty where there is no encoder, see {@link #available}
     */
    Optional<SentenceVectors> vectors(List<String> texts, Progress progress);

    /** Gives back the memory of the encoder; it is loaded again when it is needed. Waits for the few sentences that are being encoded. */
    void rest();
}
