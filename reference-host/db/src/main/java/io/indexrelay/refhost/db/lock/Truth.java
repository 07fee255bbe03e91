package io.indexrelay.refhost.db.lock;

/** Whether a lock says what the database says about other nodes. */
enum Truth {
    TOLD,
    /** It says that this node holds what another node holds. */
    LIES
}
