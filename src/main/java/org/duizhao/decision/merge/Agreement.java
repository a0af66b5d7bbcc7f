package org.duizhao.decision.merge;

import java.util.OptionalDouble;

/**
 * How two people answered the same questions with yes or no.
 *
 * @param bothYes   how often both said yes
 * @param onlyMine  how often the first said yes and the second no
 * @param onlyTheirs how often the first said no and the second yes
 * @param bothNo    how often both said no
 */
public record Agreement(int bothYes, int onlyMine, int onlyTheirs, int bothNo) {

    /** Nothing was asked of both. */
    public static final Agreement NONE = new Agreement(0, 0, 0, 0);

    /** Why there is no kappa. */
    public enum Degenerate {
        /** There is one. */
        NO,
        /** Nothing was answered by both. */
        NOTHING,
        /** Both always said the same one thing: by chance alone they would agree as much. */
        ONE_ANSWER
    }

    /** One question more. */
    public Agreement with(boolean mine, boolean theirs) {
        return new Agreement(bothYes + (mine && theirs ? 1 : 0), onlyMine + (mine && !theirs ? 1 : 0),
                onlyTheirs + (!mine && theirs ? 1 : 0), bothNo + (!mine && !theirs ? 1 : 0));
    }

    /** How many questions both answered. */
    public int all() {
        return bothYes + onlyMine + onlyTheirs + bothNo;
    }

    /** How many of them alike. */
    public int agreed() {
        return bothYes + bothNo;
    }

    /** The share of the questions that were answered alike, 0 to 1; empty where there were none. */
    public OptionalDouble share() {
        return all() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed() / all());
    }

    /** Whether there is a kappa, and why not. */
    public Degenerate degenerate() {
        return all() == 0 ? Degenerate.NOTHING : bothYes == all() || bothNo == all() ? Degenerate.ONE_ANSWER : Degenerate.NO;
    }

    /**
     * Cohen's kappa (1960): by how much they agree more than two would who answer by chance, each with the shares of yes and no that
     * they have; 1 for always, 0 for not at all, below 0 for less than chance. Empty where it is not defined, see {@link #degenerate}.
     */
    public OptionalDouble kappa() {
        if (degenerate() != Degenerate.NO) {
            return OptionalDouble.empty();
        }
        double all = all();
        double mineYes = (bothYes + onlyMine) / all;
        double theirsYes = (bothYes + onlyTheirs) / all;
        double byChance = mineYes * theirsYes + (1 - mineYes) * (1 - theirsYes);
        return OptionalDouble.of((agreed() / all - byChance) / (1 - byChance));
    }
}
