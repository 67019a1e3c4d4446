package itu.platform.events;

import java.util.Map;

record OutboxRow(long position, String topic, String key, Map<String, String> headers, String payload) {}
