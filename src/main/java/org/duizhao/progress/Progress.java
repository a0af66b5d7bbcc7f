package org.duizhao.progress;

/** Given to long work by whoever asked for it. Called from the working thread. */
public interface Progress {

    /** For work that nobody watches and nobody cancels. */
    Progress NONE = (stage, done, total) -> { };

    /**
     * Says how far the work is.
     *
     * @param stage what is being worked on: a file name or the code of a stage
     * @param total 0 where it is not known
     * @throws java.util.concurrent.CancellationException when the work is no longer wanted; let it pass
     */
    void report(String stage, long done, long total);
}
