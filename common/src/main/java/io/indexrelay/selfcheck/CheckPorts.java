package io.indexrelay.selfcheck;

import io.indexrelay.delivery.DeliveryPorts;

/** What the self-check works with: the sender's tables and readers, its own tables, and the product's own answer. */
public record CheckPorts(DeliveryPorts delivery, CheckStore store, PermissionCheck permissions) {}
