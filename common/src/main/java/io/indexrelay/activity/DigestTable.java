package io.indexrelay.activity;

import java.util.Optional;

/**
 * The digest that is made or sent, and where its chain stands. Only the node in office writes; two that think they are do
 * no harm, as each state replaces the very one that was read. Every method joins the running transaction, or runs in one of
 * its own.
 */
public interface DigestTable {

    Optional<DigestState> state();

    /**
     * Replaces the state that was read.
     *
     * @return the state as it is kept now
     * @throws IllegalStateException when it is not there any more: another node was faster
     */
    DigestState save(DigestState state);

    /** A part that is not taken yet. */
    Optional<DigestPart> part(int part);

    /** Inserts or replaces it. */
    void put(int part, DigestPart content);

    void remove(int part);
}
