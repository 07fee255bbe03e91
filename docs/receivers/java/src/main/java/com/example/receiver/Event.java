package com.example.receiver;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One event, verified; its data may still be anything.
 *
 * @param subject such as {@code page/98305}; empty for heartbeats and pings
 * @param version null for heartbeats and pings
 */
record Event(String id, String source, String type, String subject, Version version, ObjectNode data) {}
