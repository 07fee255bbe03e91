package io.indexrelay.admin;

/** The administration API of the contract's section 2. Answers every call, errors included; never throws. Thread-safe. */
public interface AdminApi {

    AdminResponse handle(AdminRequest request);
}
