package io.indexrelay.receivers;

import com.fasterxml.jackson.databind.JsonNode;

/** The reference indexer is held to what the examples are held to. */
class ReferenceIndexerTest extends ReceiverContract {

    ReferenceIndexerTest() {
        super(Implementation.REFERENCE_INDEXER);
    }

    /** Its hits tell the views of a month only. */
    @Override
    long views(RunningReceiver receiver, String source, String subject) {
        for (JsonNode hit : receiver.get("/busiest?hours=0&source=" + source).path("results")) {
            if (hit.path("subject").asText().equals(subject)) {
                return hit.path("views").asLong();
            }
        }
        return 0;
    }
}
