package org.duizhao.progress;

/** Work took longer than it may, and nobody waits for it any more. */
public final class GivenUp extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int seconds;

    /** @param seconds how long it was allowed to take, or one step of it */
    public GivenUp(int seconds) {
        super("longer than " + seconds + " s");
        this.seconds = seconds;
    }

    /** How long it was allowed to take, or one step of it. */
    public int seconds() {
        return seconds;
    }
}
