package itu.platform.idempotency;

import java.util.UUID;

/** A request under its key: keys of different callers never meet. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record KeyedRequest(String caller, UUID key, byte[] fingerprint) {}
