package io.indexrelay.receivers;

/** The reference indexer is held to what the examples are held to. */
class ReferenceIndexerTest extends ReceiverContract {

    ReferenceIndexerTest() {
        super(Implementation.REFERENCE_INDEXER);
    }
}
